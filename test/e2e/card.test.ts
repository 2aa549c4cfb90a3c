import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashtagWall } from '../support/drafts.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, sharedTab, typeInto, type Coached } from './support/coached.ts';
import { clickInStrip, isInStrip, ofStrip, pressCommand, textOf } from './support/strip.ts';

const home = (page: Page): Locator => page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').last();

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(tab.tidy);

async function withWall(): Promise<Coached> {
  const coached = await tab.open('https://x.com/home');
  await typeInto(home(coached.page), hashtagWall);
  await coached.answered(hashtagWall);
  await coached.stripSaying('hashtags');
  return coached;
}
const settings = async (): Promise<Readonly<Record<string, unknown>>> => (await (await session.worker()).evaluate<{ readonly settings: Readonly<Record<string, unknown>> }>(`chrome.storage.local.get('settings')`)).settings;
/** Where words of the draft are in the window. */
const middleOf = (box: Locator, words: string): Promise<{ readonly x: number; readonly y: number }> =>
  box.evaluate((editor, sought) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no “${sought}”`);
  }, words);
const focused = (inWorld: Coached['inWorld']): Promise<string> => ofStrip<string>(inWorld, '.line', `(({ activeElement }) => activeElement?.dataset.do ?? activeElement?.className ?? 'the page')(found.getRootNode())`);

describe('a click on marked words', () => {
  test('shows the tip beside them and keeps the caret; typing or a click elsewhere closes it', async () => {
    const { page, inWorld } = await withWall();
    const click = async (): Promise<void> => {
      const { x, y } = await middleOf(home(page), 'winter');
      await page.mouse.click(x, y);
      await until('the tip', () => isInStrip(inWorld, '.popover:not([hidden]) .tip[data-rule="hashtags"]'));
    };
    const closed = (): Promise<unknown> => until('no tip there', async () => !(await isInStrip(inWorld, '.popover:not([hidden])')));
    await click();
    expect(await isInStrip(inWorld, '.card')).toBe(false);
    expect(await home(page).evaluate((editor) => editor.contains(document.activeElement))).toBe(true);
    await page.keyboard.type('s');
    await closed();
    expect(await home(page).innerText()).toMatch(/wins?ts?es?rs?/);
    await page.keyboard.press('Backspace');
    await until('the mark again', () => page.evaluate<boolean>(`(CSS.highlights.get('beside-notice')?.size ?? 0) > 0`));
    await click();
    await page.locator('[data-testid="tweetButtonInline"]').first().hover();
    const { x, y } = await middleOf(home(page), 'ferry');
    await page.mouse.click(x, y);
    await closed();
  });

  test('its fix changes the draft, and can be undone from the strip', async () => {
    const { page, inWorld } = await withWall();
    const { x, y } = await middleOf(home(page), 'winter');
    await page.mouse.click(x, y);
    await clickInStrip(page, inWorld, '.popover .fix');
    await until('the fixed text', async () => !(await home(page).innerText()).includes('#winter'));
    await clickInStrip(page, inWorld, '.notice-line button');
    await until('the words again', async () => (await home(page).innerText()).includes('#winter #travel #boats #sun'));
  });
});

/** Chooses a kind in the list that a click has opened. Firefox shows it in its own window, which keys of the driver do not reach. */
async function choose(page: Page): Promise<void> {
  if (session.privileged) await until('a choice', () => session.privileged?.<boolean>(`const list = document.querySelector('#ContentSelectDropdown')?.menupopup; const item = list?.state === 'open' && [...list.children].find(({ label }) => label.startsWith('Job')); if (item) list.activateItem(item); return Boolean(item);`));
  else {
    await page.keyboard.type('Job');
    await page.keyboard.press('Enter');
  }
}
const places = {
  home: { address: 'https://x.com/home', box: home },
  'the modal, which holds the focus': { address: 'https://x.com/compose/post', box: (page: Page): Locator => page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]') },
  phone: { address: 'https://x.com/home?mobile=1', box: (page: Page): Locator => page.locator('textarea[data-testid="tweetTextarea_0"]').first() },
} as const;
const typedText = (page: Page): Promise<string> => page.evaluate<string>('window.standIn.texts()[0].state');

test.each(Object.entries(places))('in %s: the list of kinds opens on a click, and after a choice the caret is back in the text', async (_, { address, box }) => {
  const { page, inWorld, answered } = await tab.open(address);
  await typeInto(box(page), hashtagWall);
  await answered(hashtagWall);
  await page.keyboard.press('ArrowLeft');
  await clickInStrip(page, inWorld, '.main');
  await ofStrip(inWorld, '.kind select', `(globalThis.prevented = {}, ['pointerdown', 'mousedown'].forEach((name) => found.getRootNode().addEventListener(name, ({ target, defaultPrevented }) => { prevented[target.localName] ||= defaultPrevented; })), true)`);
  const hasText = (): Promise<boolean> => box(page).evaluate((editor) => editor.contains(document.activeElement));
  await clickInStrip(page, inWorld, '.kind select');
  await choose(page);
  await until('the choice', async () => (await isInStrip(inWorld, '.checklist')) && (await textOf(inWorld, '.checklist')).includes('Pay'));
  await until('the focus in the text', hasText);
  await page.keyboard.type('X');
  await until('typing on at the caret', async () => (await typedText(page)) === hashtagWall.replace(/n$/, 'Xn'));
  await clickInStrip(page, inWorld, '.how summary');
  expect(await hasText()).toBe(true);
  expect(await inWorld('prevented')).toMatchObject({ select: false, summary: true });
});

test('the list of kinds keeps the focus while keys change it, even after a click', async () => {
  const { page, inWorld } = await withWall();
  await clickInStrip(page, inWorld, '.main');
  await clickInStrip(page, inWorld, '.kind select');
  const hasFocus = (): Promise<boolean> => ofStrip<boolean>(inWorld, '.kind select', 'found.getRootNode().activeElement === found');
  await until('the focus in the list', hasFocus);
  // Closes what the click has opened, but not the card.
  if (session.privileged) await session.privileged(`document.querySelector('#ContentSelectDropdown').menupopup.hidePopup()`);
  else await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await until('a choice', async () => (await ofStrip<string>(inWorld, '.kind select', 'found.value')) !== '');
  expect(await hasFocus()).toBe(true);
  await page.keyboard.press('Escape');
  await until('no card', async () => !(await isInStrip(inWorld, '.card')));
  await page.keyboard.type('X');
  await until('typing on at the caret', async () => (await typedText(page)) === `${hashtagWall}X`);
});

test('by keyboard, the list of kinds has the arrow keys', async () => {
  const { page, inWorld } = await withWall();
  await pressCommand(session, page);
  await until('the card', () => isInStrip(inWorld, '.tip'));
  await ofStrip(inWorld, '.kind select', '(found.focus(), true)');
  const chosen = (): Promise<string> => ofStrip<string>(inWorld, '.kind select', 'found.value');
  const before = await chosen();
  await page.keyboard.press('ArrowDown');
  await until('another kind', async () => (await chosen()) !== before);
  const second = await chosen();
  await page.keyboard.press('ArrowDown');
  await until('a third', async () => ![before, second].includes(await chosen()));
});

test('a corrected kind brings its checklist, which stays while the person types on', async () => {
  const { page, inWorld, answered } = await withWall();
  await clickInStrip(page, inWorld, '.main');
  await clickInStrip(page, inWorld, '.kind select');
  await choose(page);
  await until('its checklist', async () => (await isInStrip(inWorld, '.checklist')) && (await textOf(inWorld, '.checklist')).includes('Pay'));
  await home(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' #snow');
  await answered(`${hashtagWall} #snow`);
  expect(await textOf(inWorld, '.checklist')).toContain('Pay');
  expect(await ofStrip<string>(inWorld, '.kind select', 'found.value')).toBe('job-ad');
});

test('a tip dismissed twice says until when it is snoozed; Undo brings it back', async () => {
  const { page, inWorld, strips } = await withWall();
  await (await session.worker()).evaluate(`chrome.storage.local.set({ dismissals: [{ ruleId: 'hashtags', at: Date.now() - 3600_000 }] })`);
  await clickInStrip(page, inWorld, '.main');
  await clickInStrip(page, inWorld, '.tip[data-rule="hashtags"] .dismiss');
  await until('until when', async () => (await isInStrip(inWorld, '.notice-line')) && /rests until \w+ \d+/.test(await textOf(inWorld, '.notice-line')));
  await clickInStrip(page, inWorld, '.notice-line button');
  await until('the tip', async () => (await strips())[0]?.rules.includes('hashtags'));
});

test('a wrong tip is counted on the device for its rule, and Undo uncounts it', async () => {
  const { page, inWorld } = await withWall();
  await clickInStrip(page, inWorld, '.main');
  await clickInStrip(page, inWorld, '.tip[data-rule="hashtags"] .ignore summary');
  await clickInStrip(page, inWorld, '[data-do="wrong"]');
  await until('the count', async () => JSON.stringify((await settings())['wrongTips']) === '{"hashtags":1}');
  await clickInStrip(page, inWorld, '.notice-line button');
  await until('no count', async () => JSON.stringify((await settings())['wrongTips']) === '{}');
});

test('a folded strip stays folded on the next page', async () => {
  const { page, inWorld } = await withWall();
  await clickInStrip(page, inWorld, '.line .fold');
  await until('the dot', () => isInStrip(inWorld, '.dot'));
  await until('that it is remembered', async () => (await settings())['isFolded'] === true);
  const other = await openCoached(session, 'https://x.com/home');
  await typeInto(home(other.page), hashtagWall);
  await until('the dot there', () => isInStrip(other.inWorld, '.dot'));
  await clickInStrip(other.page, other.inWorld, '.dot');
  await until('that it is remembered', async () => (await settings())['isFolded'] === false);
});

test('by keyboard: focus moves to Undo after dismissing, then to the tip; the result is announced', async () => {
  const { page, inWorld } = await withWall();
  await pressCommand(session, page);
  await until('the card', () => isInStrip(inWorld, '.card'));
  await ofStrip(inWorld, '.tip[data-rule="hashtags"] .dismiss', '(found.focus(), true)');
  await page.keyboard.press('Enter');
  await until('Undo in focus', async () => (await focused(inWorld)) === 'notice');
  expect(await textOf(inWorld, '[role="status"]')).toBe('Dismissed.');
  await until('the tip to go', async () => !(await isInStrip(inWorld, '.tip[data-rule="hashtags"]')));
  expect(await focused(inWorld)).toBe('notice');
  await page.keyboard.press('Enter');
  await until('the focus in the card', async () => !['notice', 'the page'].includes(await focused(inWorld)));
});

test('there is no score while it is too early to judge, and the title names the shortcut', async () => {
  const { page, inWorld } = await tab.open('https://x.com/home');
  await typeInto(home(page), 'What a');
  await until('a strip', () => isInStrip(inWorld, '.main'));
  expect(await isInStrip(inWorld, '.meter')).toBe(false);
  const key = await (await session.worker()).evaluate<string>(`chrome.commands.getAll().then((all) => all.find(({ name }) => name === 'open-card').shortcut)`);
  expect(await ofStrip<string>(inWorld, '.main', 'found.title')).toBe(key === '' ? 'Show tips' : `Show tips (${key})`);
});

describe('after Post', () => {
  const useful = 'No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.';
  const line = `(() => { const host = document.querySelector('html > div[data-beside="after"]'); return host ? chrome.dom.openOrClosedShadowRoot(host).querySelector('[role="status"]').textContent : null; })()`;
  const posted = async (): Promise<Coached> => {
    const coached = await tab.open('https://x.com/home');
    await typeInto(home(coached.page), useful);
    await coached.answered(useful);
    await coached.page.locator('[data-testid="tweetButtonInline"]').first().click();
    await until('the post remembered', async () => 'record' in (await (await session.worker()).evaluate<object>(`chrome.storage.local.get('record')`)));
    return coached;
  };

  test('a line says how many useful posts there were this week, and disappears', async () => {
    const { inWorld } = await posted();
    await until('the line', async () => (await inWorld<string | null>(line)) === 'Posted: your first useful post this week.');
    await until('no line', async () => (await inWorld<string | null>(line)) === null);
  });

  test('there is no line if the person switched it off', async () => {
    await (await session.worker()).evaluate(`chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, afterPost: false } }))`);
    const { page, inWorld } = await posted();
    // The next draft has its answer, so by now the line would be there.
    await typeInto(home(page), hashtagWall);
    await until('an answer', async () => (await inWorld<string | null>(line)) !== null || (await isInStrip(inWorld, '.first[data-rule="hashtags"]')));
    expect(await inWorld<string | null>(line)).toBeNull();
  });
});
