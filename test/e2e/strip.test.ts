import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, typeInto, type Coached } from './support/coached.ts';
import { violationsIn } from './support/accessible.ts';
import { clickInStrip, isInStrip, ofStrip, pressCommand, textOf } from './support/strip.ts';

const trite = 'Just woke up and I need more coffee';
const hashtagWall = 'Line 4 stops at the harbour from Monday because the bridge is closed until June 3 #bus #city #winter #travel';
const home = (page: Page): Locator => page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').last();
const inModal = (page: Page): Locator => page.locator('[role="dialog"] [data-testid="tweetTextarea_0"][contenteditable="true"]');

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());
afterEach(async () => {
  await (await session.worker()).evaluate(`chrome.storage.local.remove(['dismissals', 'record']); chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { consented: settings.consented } }))`);
  for (const page of session.context.pages().slice(1)) await page.close();
});

async function withDraft(text: string, rule: string, address = 'https://x.com/home', box = home): Promise<Coached> {
  const coached = await openCoached(session, address);
  await typeInto(box(coached.page), text);
  await coached.stripSaying(rule);
  return coached;
}

const textIn = (box: Locator): Promise<string> => box.evaluate((editor) => [...editor.querySelectorAll('[data-block="true"]')].map((block) => block.textContent).join('\n'));

test('moves down as the draft wraps, before the next pause', async () => {
  const { page, strips } = await withDraft(trite, 'trite-now');
  const before = (await strips())[0]?.box.y ?? Infinity;
  await page.keyboard.insertText(' and more of it while the kettle is on, as on any other morning of this long and rainy month');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const [post, [strip]] = await Promise.all([page.locator('[data-testid="tweetButtonInline"]').first().boundingBox(), strips()]);
  expect(strip?.box.y).toBeGreaterThan(before);
  expect(strip?.box.y).toBeGreaterThanOrEqual((post?.y ?? Infinity) + (post?.height ?? 0));
});

describe('the card', () => {
  test('shows how the score came about: base and points add up to the number shown', async () => {
    const { page, inWorld } = await withDraft(trite, 'trite-now');
    await clickInStrip(page, inWorld, '.main');
    await clickInStrip(page, inWorld, '.how summary');
    const numbers = await ofStrip<readonly string[]>(inWorld, '.score', `[...found.querySelectorAll('td')].map((cell) => cell.innerText.replace('−', '-'))`);
    const values = numbers.map(Number);
    expect(values.length).toBeGreaterThan(2);
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values.at(-1));
  });

  test('gives the reason, with the source behind it', async () => {
    const { page, inWorld } = await withDraft(trite, 'trite-now');
    await clickInStrip(page, inWorld, '.main');
    await clickInStrip(page, inWorld, '.why summary');
    expect(await textOf(inWorld, '.why p')).toContain('Seed 002');
  });

  test('opens at a click on the words that a hint means', async () => {
    const { page, inWorld } = await withDraft(trite, 'trite-now');
    const words = await home(page).evaluate((editor) => {
      const node = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      range.setStart(node ?? editor, 0);
      range.setEnd(node ?? editor, 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(words.x, words.y);
    await until('the card', () => isInStrip(inWorld, '.hint[data-rule="trite-now"]'));
  });

  test('just for fun: the value hints go, and come back', async () => {
    const { page, inWorld, strips } = await withDraft(trite, 'trite-now');
    await clickInStrip(page, inWorld, '.main');
    await clickInStrip(page, inWorld, '.fun input');
    await until('no value hint', async () => !(await strips())[0]?.rules.includes('trite-now'));
    await clickInStrip(page, inWorld, '.fun input');
    await until('the value hint', async () => (await strips())[0]?.rules.includes('trite-now'));
  });
});

describe('a fix, on a click', () => {
  test.each([
    ['home', 'https://x.com/home', home],
    ['the modal', 'https://x.com/compose/post', inModal],
  ])('goes into the compose box of %s; typing on and undo work', async (_, address, box) => {
    const { page, inWorld, expectTrueEditors } = await withDraft(hashtagWall, 'hashtags', address, box);
    await clickInStrip(page, inWorld, '.main');
    await clickInStrip(page, inWorld, '.hint[data-rule="hashtags"] .fix');
    await until('the fixed text', async () => (await textIn(box(page))) === hashtagWall.replace(' #winter #travel', ''));
    await expectTrueEditors();
    await box(page).press('End');
    await page.keyboard.type('!');
    await until('the typed mark', async () => (await textIn(box(page))).endsWith('!'));
    await expectTrueEditors();
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+z');
    await until('the person’s words', async () => (await textIn(box(page))) === hashtagWall);
    await expectTrueEditors();
  });
});

const openIgnore = async ({ page, inWorld }: Coached): Promise<void> => {
  await clickInStrip(page, inWorld, '.main');
  await clickInStrip(page, inWorld, '.hint[data-rule="trite-now"] .ignore summary');
};
const gone = ({ strips }: Coached): Promise<unknown> => until('the hint to go', async () => (await strips())[0]?.rules.includes('trite-now') === false);
const back = ({ strips }: Coached): Promise<unknown> => until('the hint to come back', async () => (await strips())[0]?.rules.includes('trite-now'));
const button = (nth: number): string => `.hint[data-rule="trite-now"] .ignore button:nth-of-type(${nth})`;

describe('waving a hint away', () => {
  test.each([
    [1, 'not this time'],
    [2, 'not in this post'],
    [3, 'switched off'],
  ])('choice %d (%s) takes it out, undo brings it back', async (nth) => {
    const coached = await withDraft(trite, 'trite-now');
    await openIgnore(coached);
    await clickInStrip(coached.page, coached.inWorld, button(nth));
    await gone(coached);
    await clickInStrip(coached.page, coached.inWorld, '.notice-line button');
    await back(coached);
  });

  test('not this time: other words bring it back; not in this post: they do not', async () => {
    const coached = await withDraft(trite, 'trite-now');
    await openIgnore(coached);
    await clickInStrip(coached.page, coached.inWorld, button(1));
    await gone(coached);
    await home(coached.page).click();
    await coached.page.keyboard.press('ControlOrMeta+a');
    await coached.page.keyboard.type('So bored at work today');
    await back(coached);
    await clickInStrip(coached.page, coached.inWorld, '.hint[data-rule="trite-now"] .ignore summary');
    await clickInStrip(coached.page, coached.inWorld, button(2));
    await gone(coached);
    await home(coached.page).click();
    await coached.page.keyboard.press('ControlOrMeta+a');
    await coached.page.keyboard.type(trite);
    await until('another look', async () => (await coached.strips())[0]?.text.includes(`${trite.length} of 280`));
    expect((await coached.strips())[0]?.rules).not.toContain('trite-now');
  });
});

test('before Post is pressed, what deserves a last look comes first', async () => {
  const { page, inWorld } = await withDraft('Call me on my mobile 0812 3456 7890 or come to 12 Elm Street, apartment 4', 'regret');
  await page.locator('[data-testid="tweetButtonInline"]').first().hover();
  expect(await textOf(inWorld, '.last')).toBe('Before you post');
  await page.mouse.move(5, 5);
  await until('the scores again', async () => !(await isInStrip(inWorld, '.last')));
});

describe('by keyboard alone', () => {
  test.each([
    ['home', 'https://x.com/home', home],
    ['the modal, which holds the focus', 'https://x.com/compose/post', inModal],
  ])('in %s: the command opens the card, arrows walk, Escape gives the caret back', async (_, address, box) => {
    const { page, inWorld } = await withDraft(`${trite} #a #b #c #d`, 'trite-now', address, box);
    await page.keyboard.press('ArrowLeft');
    await pressCommand(session, page);
    const focused = (): Promise<string> => ofStrip<string>(inWorld, '.card', `found.getRootNode().activeElement?.dataset.rule ?? 'none'`);
    await until('the first hint in focus', async () => (await focused()) === 'trite-now');
    await page.keyboard.press('ArrowDown');
    await until('the second', async () => (await focused()) === 'hashtags');
    await page.keyboard.press('n');
    expect(page.url()).toBe(address);
    await page.keyboard.press('Escape');
    await until('the card closed', async () => !(await isInStrip(inWorld, '.card')));
    await page.keyboard.type('X');
    await until('typing on at the caret', async () => (await textIn(box(page))) === `${trite} #a #b #c #Xd`);
  });
});

test('a screen reader is told once, when the text rests', async () => {
  const { inWorld } = await withDraft(trite, 'trite-now');
  const said = await until('an announcement', async () => (await ofStrip<string>(inWorld, '[role="status"]', 'found.textContent')) || undefined);
  expect(said).toMatch(/^Value: needs a reason to read\. \d+ hints?$/);
});

test('asked only: a button first, hints on a click', async () => {
  await (await session.worker()).evaluate(`chrome.storage.local.get('settings').then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, mode: 'asked' } }))`);
  const { page, inWorld, stripSaying } = await openCoached(session, 'https://x.com/home');
  await typeInto(home(page), trite);
  await clickInStrip(page, inWorld, '.look');
  await stripSaying('trite-now');
});

describe('for everyone', () => {
  const looks = [
    ['light', 'en', 1280],
    ['dark', 'en', 1280],
    ['light', 'ar', 1280],
    ['dark', 'ar', 380],
  ] as const;

  test.each(looks)('strip and card, %s, page in %s, %d pixels wide: axe finds what is planted in the closed root, and nothing else', async (theme, language, width) => {
    const { page, inWorld, stripSaying } = await openCoached(session, `https://x.com/home?theme=${theme}&lang=${language}`);
    await page.setViewportSize({ width, height: 1600 });
    await typeInto(home(page), hashtagWall);
    await stripSaying('hashtags');
    await clickInStrip(page, inWorld, '.main');
    await clickInStrip(page, inWorld, '.hint[data-rule="hashtags"] .ignore summary');
    await clickInStrip(page, inWorld, '.how summary');
    const host = `document.querySelector('div[data-beside=""]')`;
    // axe looks into open roots only: in our own world this one is opened to it.
    await inWorld(`(() => { const root = chrome.dom.openOrClosedShadowRoot(${host}); Object.defineProperty(${host}, 'shadowRoot', { configurable: true, get: () => root }); })()`);
    // Contrast is judged of what can be seen: nothing scrolled away.
    await inWorld(`${host}.shadowRoot.querySelector('.card').style.maxBlockSize = 'none'`);
    // axe knows no background outside the body.
    await inWorld(`document.body.append(${host})`);
    const violations = await violationsIn(inWorld, { context: host, soil: `${host}.shadowRoot.querySelector('.card')` });
    expect(violations).toEqual([]);
    const small = await inWorld<readonly string[]>(`[...${host}.shadowRoot.querySelectorAll('button, summary, label')].filter((control) => control.checkVisibility()).flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24) ? [control.outerHTML.slice(0, 80) + ' ' + width + '×' + height] : [];
    })`);
    expect(small).toEqual([]);
  });
});
