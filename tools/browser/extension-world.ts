import type { Page } from 'playwright-core';

/** Evaluates in the extension's isolated world of a page, where the DOM is the page's, and closed shadow roots can be opened. */
export type InExtensionWorld = <T>(expression: string) => Promise<T>;

interface WorldCreated {
  readonly context: { readonly id: number; readonly origin: string; readonly auxData?: { readonly type?: string } };
}

/** Follows the extension's world of a page through reloads. Rejects if the extension has none there. */
export async function extensionWorld(page: Page, extensionId: string): Promise<InExtensionWorld> {
  const session = await page.context().newCDPSession(page);
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }: WorldCreated) => {
    if (context.origin === `chrome-extension://${extensionId}`) world = context.id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  await session.send('Runtime.enable');
  return async <T>(expression: string): Promise<T> => {
    if (world === undefined) throw new Error('The extension has no script in this page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId: world, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}

/** A strip on the page. */
export interface StripSeen {
  /** All of its text. */
  readonly text: string;
  readonly value: string;
  readonly brand: string | undefined;
  /** The tip in the strip's line. */
  readonly first: string;
  readonly firstRule: string | undefined;
  /** Rules of the tips in the open card. */
  readonly rules: readonly string[];
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const readStrips = `(() => {
  const host = document.querySelector('html > div[data-beside=""]');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  const plain = (element) => element?.innerText.trim().replace(/\\s+/g, ' ');
  return [...(root?.querySelectorAll('.strip') ?? [])].filter((strip) => !strip.hidden).map((strip) => {
    const { x, y, width, height } = strip.getBoundingClientRect();
    const meters = [...strip.querySelectorAll('.meter')].map((meter) => [...meter.children].map((part) => part.textContent.trim()).filter(Boolean).join(' '));
    const first = strip.querySelector('.first');
    return {
      text: plain(strip), value: meters[0] ?? '', brand: meters[1], first: plain(first) ?? '', firstRule: first?.dataset.rule,
      rules: [...strip.querySelectorAll('.tip')].map((tip) => tip.dataset.rule), box: { x, y, width, height },
    };
  });
})()`;

/** The visible strips of a page, oldest first. */
export const stripsIn = (inWorld: InExtensionWorld): Promise<readonly StripSeen[]> => inWorld<readonly StripSeen[]>(readStrips);

/** The card beside a profile's header. */
export interface CardSeen {
  /** The handle of the profile. */
  readonly label: string;
  readonly text: string;
  readonly style: string;
  readonly isFolded: boolean;
  readonly isDark: boolean;
  readonly box: StripSeen['box'];
}

const readCard = `(() => {
  const host = document.querySelector('html > div[data-beside="head"]');
  const card = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('.profile');
  if (!card || card.hidden) return undefined;
  const { x, y, width, height } = card.getBoundingClientRect();
  const plain = (element) => element?.innerText.trim().replace(/\\s+/g, ' ') ?? '';
  return { label: card.getAttribute('aria-label'), text: plain(card), style: plain(card.querySelector('.style')), isFolded: card.classList.contains('folded'), isDark: host.classList.contains('dark'), box: { x, y, width, height } };
})()`;

/** The card, if one is visible. */
export const cardIn = (inWorld: InExtensionWorld): Promise<CardSeen | undefined> => inWorld<CardSeen | undefined>(readCard);

/** Clicks the card's only button, which folds or opens it. */
export const toggleCard = (inWorld: InExtensionWorld): Promise<unknown> => inWorld(`chrome.dom.openOrClosedShadowRoot(document.querySelector('html > div[data-beside="head"]')).querySelector('button').click()`);
