import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { stripsIn, type InExtensionWorld, type StripSeen } from '../../../tools/browser/extension-world.ts';
import type { Session } from '../../../tools/browser/session.ts';
import { untilAnswered } from '../../../tools/browser/shown.ts';
import { until } from '../../../tools/browser/until.ts';

/** A page of the stand-in, with the coach in it. */
export interface Coached {
  readonly page: Page;
  readonly inWorld: InExtensionWorld;
  readonly strips: () => Promise<readonly StripSeen[]>;
  /** Waits until the only strip shows the expected tip. */
  readonly stripSaying: (rule: string) => Promise<StripSeen>;
  /** Waits until everything shown is about the whole text. */
  readonly answered: (text: string) => Promise<unknown>;
  readonly noStrip: () => Promise<unknown>;
  /** Checks that each editor's own state is what the page shows. */
  readonly expectTrueEditors: () => Promise<void>;
}

/** Collects the errors of the page and of our script; tests expect none. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Opens another address in the same tab, which is faster than a new tab. */
export async function goCoached({ page, inWorld }: Pick<Coached, 'page' | 'inWorld'>, address: string): Promise<void> {
  await page.goto(address);
  await page.bringToFront();
  await until('the coach’s script', () => inWorld<boolean>('true').catch(() => false));
}

export async function openCoached(session: Session, address: string): Promise<Coached> {
  const page = await session.context.newPage();
  const inWorld = await session.worldIn(page);
  await goCoached({ page, inWorld }, address);
  const strips = (): Promise<readonly StripSeen[]> => stripsIn(inWorld);
  return {
    page,
    inWorld,
    strips,
    stripSaying: (rule) =>
      until(`a strip that says ${rule}`, async () => (await strips()).find(({ firstRule }) => firstRule === rule)).catch(async (error: unknown) => {
        throw new Error(`there were only: ${(await strips()).map(({ firstRule, text }) => `${firstRule}: ${text}`).join(' | ') || 'none'}`, { cause: error });
      }),
    answered: (text) => untilAnswered(text, session.worker),
    noStrip: () => until('no strip', async () => (await strips()).length === 0),
    expectTrueEditors: async () => {
      const texts = await page.evaluate<readonly { readonly state: string; readonly dom: string }[]>('window.standIn.texts()');
      expect(texts.map(({ dom }) => dom)).toEqual(texts.map(({ state }) => state));
    },
  };
}

/** A tab that the tests of a file share, because opening a new one is slower. */
export interface SharedTab {
  /** Loads an address. */
  readonly open: (address: string) => Promise<Coached>;
  /** Closes every other page, blanks this one, and clears what is stored; for `afterEach`. */
  readonly tidy: () => Promise<void>;
}

/** The default window size of a session. */
const usual = { width: 1280, height: 900 };

export function sharedTab(session: () => Session): SharedTab {
  let kept: Coached | undefined;
  return {
    open: async (address) => {
      if (kept) await goCoached(kept, address);
      return (kept ??= await openCoached(session(), address));
    },
    tidy: async () => {
      for (const page of session().context.pages().slice(1)) if (page !== kept?.page) await page.close();
      // A profile that is still open would be learned from again.
      await kept?.page.goto('about:blank');
      if (kept?.page.viewportSize()?.width !== usual.width || kept.page.viewportSize()?.height !== usual.height) await kept?.page.setViewportSize(usual);
      await session().reset();
    },
  };
}

/** Types into a box as a person does: click, then key by key. For tests of typing itself. */
export async function typeKeyByKey(box: Locator, text: string): Promise<void> {
  await box.click();
  await box.page().keyboard.type(text);
}

/** Writes into a box faster than key by key: all but the last letter is pasted, which Draft.js accepts in any browser, or inserted into a textarea. The last letter is typed. */
export async function typeInto(box: Locator, text: string): Promise<void> {
  await box.click();
  await typeAtCaret(box, text);
}

/** Replaces all text without emptying the box in between. */
export async function typeOver(box: Locator, text: string): Promise<void> {
  await box.press('ControlOrMeta+a');
  await typeAtCaret(box, text);
}

async function typeAtCaret(box: Locator, text: string): Promise<void> {
  const last = [...text].at(-1) ?? '';
  // The box has the focus. Locating it again would cost the driver ten round trips.
  const isPasted = await box.page().evaluate((pasted) => {
    const element = document.activeElement;
    if (element instanceof HTMLTextAreaElement) return (document as { execCommand(name: string, asks: boolean, words: string): boolean }).execCommand('insertText', false, pasted);
    const paste = new ClipboardEvent('paste', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    // Set afterwards, because Firefox leaves the clipboard of a constructed event empty (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724).
    paste.clipboardData?.setData('text/plain', pasted);
    // An editor that handles the paste prevents the browser's own.
    return pasted !== '' && element?.dispatchEvent(paste) === false;
  }, text.slice(0, text.length - last.length));
  await box.page().keyboard.type(isPasted ? last : text);
}
