import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { cardIn } from '../../tools/browser/extension-world.ts';
import { until } from '../../tools/browser/until.ts';
import { adapterFor } from './support/adapter.ts';
import { collectErrors, goCoached, openCoached, typeInto, type Coached } from './support/coached.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { clickInStrip, isInStrip, pressCommand } from './support/strip.ts';

/** Has two tips. The first comes from an exact rule, so the learned reader carries no weight in it, and has a fix. */
const loud = 'WHAT A DAY AT THE HARBOUR!!! #bus #city';
const fixed = loud.replace('!!!', '!');

let session: Session;
let coached: Coached;
let page: Page;
let errors: readonly string[];
/** Every origin that anything in the browser has requested. */
const asked = new Set<string>();
let adapter: Awaited<ReturnType<typeof adapterFor>>;
beforeAll(async () => {
  [session, adapter] = await Promise.all([sharedSession(), adapterFor('bluesky')]);
  await session.permit('https://bsky.app');
  session.context.on('request', (request) => asked.add(new URL(request.url()).origin));
  coached = await openCoached(session, 'https://bsky.app/?kept=profile/followbackfinn.example');
  page = coached.page;
  errors = collectErrors(page);
});
afterAll(() => session.close());
beforeEach(async () => {
  await session.reset();
  await discard();
  await page.setViewportSize({ width: 1280, height: 900 });
});

/** Opens an address in the tab that all tests share, which is faster than a new tab. */
const go = (path: string): Promise<void> => goCoached(coached, `https://bsky.app${path}`);

const box = (part = 0): Locator => page.locator('[role="dialog"] .ProseMirror').nth(part);
const texts = (): Promise<readonly { readonly state: string; readonly dom: string }[]> => page.evaluate('window.standIn.texts()');
/** Waits until the parts have these texts, both in the page and in the editor's own state. */
const textsAre = (...expected: readonly string[]): Promise<unknown> =>
  until(`the drafts ${JSON.stringify(expected)}`, async () => JSON.stringify(await texts()) === JSON.stringify(expected.map((text) => ({ state: text, dom: text })))).catch(async (error: unknown) => {
    throw new Error(`there was ${JSON.stringify(await texts())}`, { cause: error });
  });
/** Ends the current undo step, as a pause in typing does. */
const pause = (): Promise<unknown> => page.evaluate('window.standIn.pause()');
const isOpen = async (): Promise<boolean> => (await page.locator('.composer-layer').count()) > 0;

/** Opens a composer and waits until one can type in it. */
async function open(): Promise<void> {
  await page.getByLabel('New post').click();
  await until('the focus in the text', async () => (await focus()) === 'the text');
}
/** Writes in the open composer, or in a new one. */
async function write(text: string): Promise<void> {
  if (!(await isOpen())) await open();
  await typeInto(box(), text);
  await coached.answered(text);
}
/** Closes the composer without posting. */
async function discard(): Promise<void> {
  if (!(await isOpen())) return;
  await page.locator('.cancel').click();
  if (await isOpen()) await page.getByLabel('Discard').click();
  await page.locator('.composer-layer').waitFor({ state: 'detached' });
}

/** The parts of a composer that something of ours covers. */
const covered = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hits: string[] = [];
    for (const thing of document.querySelectorAll('[data-testid="composePostView"] :is(button, .ProseMirror p, img, [role="button"])')) {
      const { left, top, width, height } = thing.getBoundingClientRect();
      for (const right of [0.02, 0.5, 0.98]) for (const down of [0.1, 0.5, 0.9]) if (document.elementFromPoint(left + right * width, top + down * height)?.matches('html > div[data-beside]')) hits.push(thing.getAttribute('data-testid') ?? thing.getAttribute('aria-label') ?? thing.className);
    }
    return hits;
  });
/** The drafts as the coach reads them. */
const drafts = (): Promise<readonly Readonly<Record<string, unknown>>[]> => coached.inWorld(adapter.drafts);
/** Where the focus is: in an editor, in our own UI, or elsewhere. */
const focus = (): Promise<string> => page.evaluate(() => (document.activeElement?.matches('.ProseMirror') ? 'the text' : document.activeElement?.matches('html > div[data-beside]') ? 'ours' : (document.activeElement?.outerHTML.slice(0, 80) ?? 'nothing')));
/** Waits until the editor believes that the caret is there. */
const caretAt = (place: number): Promise<unknown> => until(`the caret at ${place}`, () => page.evaluate<boolean>(`window.standIn.caret() === ${place}`));
/** Puts the caret at the start with the mouse: a key that only moves it is undone by the editor while it redraws its tags. */
async function toStart(): Promise<void> {
  await box().click({ position: { x: 1, y: 8 } });
  await caretAt(0);
}
const marked = (): Promise<readonly string[]> => page.evaluate(() => [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('beside-') ? [...ranges].map(String) : [])));

describe('the strip', () => {
  test('covers nothing of the composer, marks the words of its tip, and adds nothing to the site’s tree', async () => {
    await write('Only an idiot would ship it like that');
    await coached.stripSaying('rude');
    expect(await marked()).toEqual(['idiot']);
    expect(await covered()).toEqual([]);
    expect(await drafts()).toEqual([{ text: 'Only an idiot would ship it like that', kind: 'post', media: { count: 0, described: 0 }, poll: false, linkCard: false, limit: 300, site: 'bluesky', account: 'bluesky:saddleandspoke.example' }]);
    const tree = (): Promise<string> => page.evaluate(() => document.body.outerHTML);
    const coachedTree = await tree();
    await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, isOn: false } })`);
    await coached.noStrip();
    expect([await marked(), await tree()]).toEqual([[], coachedTree]);
  });

  test('has a card that works with the mouse while the dialog traps focus, and leaves the focus in the text', async () => {
    await write(loud);
    await coached.stripSaying('shouting');
    await clickInStrip(page, coached.inWorld, '.main');
    await until('the card', () => isInStrip(coached.inWorld, '.card'));
    expect(await focus()).toBe('the text');
    await clickInStrip(page, coached.inWorld, '.why summary');
    await until('the reason', () => isInStrip(coached.inWorld, '.why[open]'));
    await clickInStrip(page, coached.inWorld, '.main');
    await until('no card', async () => !(await isInStrip(coached.inWorld, '.card')));
    expect([await focus(), await isOpen(), await covered()]).toEqual(['the text', true, []]);
  });

  test('has a card that works by keyboard: focus stays in it until Escape, which closes the card and not the dialog', async () => {
    await write(loud);
    await coached.stripSaying('shouting');
    await toStart();
    await page.keyboard.press('ArrowRight');
    await caretAt(1);
    await pressCommand(session, page);
    await until('the focus in the card', async () => (await focus()) === 'ours');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('ours');
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await isInStrip(coached.inWorld, '.card')));
    expect([await focus(), await isOpen()]).toEqual(['the text', true]);
    await page.keyboard.type('E');
    await textsAre(`WE${loud.slice(1)}`);
    // Without our card, Escape belongs to the site.
    await page.keyboard.press('Escape');
    await page.getByLabel('Keep editing').waitFor();
    await coached.noStrip();
    await page.getByLabel('Keep editing').click();
    await until('the strip again', async () => (await coached.strips()).length === 1);
    await discard();
  });

  test('fits into a narrow window filled by the composer, and into a dark one', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await go('/intent/compose?theme=dim');
    await write(loud);
    const { box: strip } = await coached.stripSaying('shouting');
    expect(strip.x).toBeGreaterThanOrEqual(0);
    expect(strip.x + strip.width).toBeLessThanOrEqual(390);
    expect(await covered()).toEqual([]);
    expect(await coached.inWorld<boolean>(`document.querySelector('html > div[data-beside]').classList.contains('dark')`)).toBe(true);
    // There is no room beside the composer, so the card covers the lower half of the window until it is closed.
    await clickInStrip(page, coached.inWorld, '.main');
    await clickInStrip(page, coached.inWorld, '.tip[data-rule="shouting"] .fix');
    await textsAre(fixed);
    await until('that it is done', () => isInStrip(coached.inWorld, '.notice-line'));
    const [{ box: card = strip } = {}] = await coached.strips();
    expect(card.y).toBeGreaterThan(844 / 2 - 40);
    expect(card.y + card.height).toBeLessThanOrEqual(844);
    await clickInStrip(page, coached.inWorld, '.main');
    await until('the line alone', async () => ((await coached.strips())[0]?.box.height ?? Infinity) < 60);
    expect(await covered()).toEqual([]);
  });
});

/** Replaces a part of the text. */
const replaced = (text: string, words: string, by: string): string => adapter.write(0, text, [{ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: by }]);

describe('a fix', () => {
  test('is applied on a click, reverted by one undo, and keeps the caret', async () => {
    await go('/');
    await write(loud);
    await coached.stripSaying('shouting');
    await toStart();
    await clickInStrip(page, coached.inWorld, '.main');
    await pause();
    await clickInStrip(page, coached.inWorld, '.tip[data-rule="shouting"] .fix');
    await textsAre(fixed);
    await caretAt(0);
    await page.keyboard.press('ControlOrMeta+z');
    await textsAre(loud);
    await caretAt(0);
    await page.keyboard.type('!');
    await textsAre(`!${loud}`);
    await discard();
  });

  test.each([
    ['an emoji', 'Rain again 😀 today 👨‍👩‍👧', 'again 😀', 'again'],
    ['several lines', 'First line\n\nthird line', 'First line\n\nthird', 'First, third'],
    ['one line that becomes several', 'First, second', ', second', '\nsecond\n\nlast'],
    ['a break within a line', 'First↵second', 'second', 'third'],
    ['a name chosen from the list', 'Thanks @noormaps.example for it', 'for it', 'for the map'],
    ['the chosen name itself', 'Thanks @noormaps.example for it', '@noormaps.example', 'Noor'],
    ['nothing but a gap', 'Twice  as wide', '  ', ' '],
  ])('over %s is written, read back, and undone in one step', async (_, typed, words, by) => {
    await open();
    for (const [at, line] of typed.split(/(?=[\n↵])/).entries()) {
      if (at > 0) await page.keyboard.press(line.startsWith('\n') ? 'Enter' : 'Shift+Enter');
      const [plain = '', rest = ''] = line.replace(/^[\n↵]/, '').split(/@noormaps\.example /);
      if (plain !== '') await page.keyboard.insertText(plain);
      if (!line.includes('@')) continue;
      await page.keyboard.type('@noor');
      await page.locator('[data-tippy-root] .suggested').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(rest);
    }
    const text = typed.replace('↵', '\n');
    await textsAre(text);
    expect(await drafts()).toMatchObject([{ text }]);
    await pause();
    expect(await coached.inWorld<string>(replaced(text, words, by))).toBe('written');
    await textsAre(text.replace(words, by));
    await page.keyboard.press('ControlOrMeta+z');
    await textsAre(text);
    await discard();
  });

  test('adds no link card for an existing link, only for a link that the fix adds; a link card is read', async () => {
    const card = page.locator('.card');
    const text = 'Our map is at example.com/map now, for everybody';
    await open();
    await page.keyboard.type(text);
    await card.waitFor();
    expect(await drafts()).toMatchObject([{ text, linkCard: true, kind: 'post' }]);
    await page.getByLabel('Remove').click();
    expect(await coached.inWorld<string>(replaced(text, 'for everybody', 'for all'))).toBe('written');
    expect(await card.count()).toBe(0);
    expect(await drafts()).toMatchObject([{ linkCard: false }]);
    const shorter = text.replace('for everybody', 'for all');
    expect(await coached.inWorld<string>(replaced(shorter, 'example.com/map', 'example.org'))).toBe('written');
    await card.waitFor();
    await discard();
  });

  test('holds back keys that are pressed while it is being applied', async () => {
    const text = 'Just one line';
    await open();
    await page.keyboard.type(text);
    const written = coached.inWorld<string>(replaced(text, 'Just one', 'Only one'));
    await page.keyboard.type(' more');
    expect(await written).toBe('written');
    await textsAre('Only one line more');
    await discard();
  });
});

describe('kinds of composers', () => {
  test('a thread has one strip, about the part being written, and a fix stays in its part', async () => {
    await write('We patch a tube in five minutes');
    await page.getByLabel('Add another post to thread').click();
    await until('the second part', () => box(1).evaluate((element) => element === document.activeElement));
    await typeInto(box(1), loud);
    await coached.answered(loud);
    await coached.stripSaying('shouting');
    expect((await coached.strips()).length).toBe(1);
    expect(await covered()).toEqual([]);
    const both = ['We patch a tube in five minutes', loud];
    expect(await drafts()).toMatchObject([{ kind: 'thread', part: { index: 0, texts: both } }, { kind: 'thread', text: loud, part: { index: 1, texts: both } }]);
    await clickInStrip(page, coached.inWorld, '.main');
    await clickInStrip(page, coached.inWorld, '.tip[data-rule="shouting"] .fix');
    await textsAre('We patch a tube in five minutes', fixed);
    await discard();
  });

  test('the tip about an undescribed picture goes once it is described', async () => {
    await write('A ruler against our chain: twelve links, 304.8 mm, so it stays on for another winter');
    await page.getByLabel('Add image').click();
    await coached.stripSaying('accessible');
    expect(await drafts()).toMatchObject([{ media: { count: 1, described: 0 } }]);
    await page.getByLabel('Add alt text').click();
    await until('no such tip', async () => (await coached.strips())[0]?.firstRule !== 'accessible');
    expect(await drafts()).toMatchObject([{ media: { count: 1, described: 1 } }]);
    await discard();
  });

  test('a label is not text, and changes nothing; while labels are being chosen the strip makes way', async () => {
    await write(loud);
    await page.getByLabel('Add image').click();
    await page.getByLabel('Add alt text').click();
    await coached.stripSaying('shouting');
    const read = await drafts();
    expect(read).toMatchObject([{ text: loud, media: { count: 1, described: 1 } }]);
    await page.getByTestId('labelsBtn').click();
    await page.getByLabel('Graphic Media').click();
    await coached.noStrip();
    expect(await drafts()).toEqual(read);
    await page.getByLabel('Done').click();
    await page.getByText('Labels added').waitFor();
    await coached.stripSaying('shouting');
    expect([await drafts(), await covered()]).toEqual([read, []]);
    await discard();
  });

  test('a video counts as described, because the page does not show whether it is; its description is never read', async () => {
    await write(loud);
    await page.getByLabel('Add video').click();
    await page.getByLabel('Captions & alt text').click();
    await page.getByLabel('Alt text', { exact: true }).fill(`${loud} ${loud}`);
    await coached.noStrip();
    await page.getByLabel('Done').click();
    await coached.stripSaying('shouting');
    expect(await drafts()).toMatchObject([{ text: loud, media: { count: 1, described: 1 }, linkCard: false }]);
    expect(await covered()).toEqual([]);
    await discard();
  });

  test('replies to others, replies to oneself and quotes are told apart', async () => {
    await go('/intent/compose?reply=fountains&text=It%20dates%20from%201884');
    await until('the draft', async () => (await drafts()).length === 1);
    expect(await drafts()).toMatchObject([{ kind: 'reply', parent: { isOwn: false, mentionsMe: true, text: expect.stringMatching(/^A trick for reading .*@saddleandspoke\.example\?$/) as string } }]);
    expect(await covered()).toEqual([]);
    await go('/intent/compose?reply=chain&text=And%20one%20more');
    await until('the draft', async () => (await drafts()).length === 1);
    expect(await drafts()).toMatchObject([{ kind: 'reply', parent: { isOwn: true, author: 'bluesky:saddleandspoke.example' } }]);
    await go('/intent/compose?quote=fountains&text=This');
    await until('the draft', async () => (await drafts()).length === 1);
    expect(await drafts()).toMatchObject([{ kind: 'quote', linkCard: false, parent: { author: 'bluesky:noormaps.example', isOwn: false, mentionsMe: true } }]);
  });
});

/** A draft with this many words. What is stored of a post reveals the number, so a failure names the draft that should not be there. */
const words = 'On Monday we patch every tube that came in over the weekend for as long as the glue lasts and then ride home'.split(' ');
const draftOf = (count: number): string => words.slice(0, count).join(' ');
interface Kept {
  readonly runs: readonly number[];
  readonly account?: string;
  readonly site?: string;
  readonly besideReplies?: boolean;
}
const kept = async (): Promise<readonly Kept[]> => (decodeParts(await (await session.worker()).evaluate<Record<string, unknown>>(`chrome.storage.local.get('record')`))['record'] ?? []) as readonly Kept[];
/** Waits until exactly these posts are stored, newest first. */
async function expectRemembered(...counts: readonly number[]): Promise<void> {
  await until(`${counts.length} remembered`, async () => (await kept()).length >= counts.length);
  expect((await kept()).map(({ runs }) => runs.length + 3)).toEqual(counts);
}
const closed = (): Promise<void> => page.locator('.composer-layer').waitFor({ state: 'detached' });
const answer = (how: 'yes' | 'no' | 'later'): Promise<unknown> => page.evaluate(`window.standIn.answer('${how}')`);
const publish = (): Promise<void> => page.locator('[data-testid="composerPublishBtn"]').click();

describe('stored posts', () => {
  test('a post that is sent by button or keys, immediately or later, is stored once, for this account', async () => {
    await go('/');
    await write(draftOf(10));
    await publish();
    await closed();
    await expectRemembered(10);
    expect(await kept()).toMatchObject([{ account: 'bluesky:saddleandspoke.example' }]);
    await answer('later');
    await write(draftOf(11));
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.locator('.wheel').waitFor();
    await page.evaluate('window.standIn.decide(true)');
    await closed();
    await expectRemembered(11, 10);
  });

  test('a draft that is cancelled, or refused and then cancelled, is not stored; one that is refused and then accepted is stored once', async () => {
    await write(draftOf(12));
    await discard();
    await answer('no');
    await write(draftOf(13));
    await publish();
    await page.locator('.error').waitFor();
    await discard();
    await write(draftOf(14));
    await publish();
    await page.locator('.error').waitFor();
    await answer('yes');
    await publish();
    await closed();
    await expectRemembered(14);
  });

  test('a thread that is sent when asked about its empty parts a second time is stored', async () => {
    await write(draftOf(7));
    for (const part of [1, 2]) {
      // No part can be added after an empty one, so it is filled first and emptied afterwards.
      if (part === 2) await page.keyboard.type('x');
      await page.getByLabel('Add another post to thread').click();
      await until('the next part', () => box(part).evaluate((element) => element === document.activeElement));
    }
    await typeInto(box(2), draftOf(8));
    await coached.answered(draftOf(8));
    await box(1).click();
    await page.keyboard.press('Backspace');
    await textsAre(draftOf(7), '', draftOf(8));
    await publish();
    await page.getByLabel('Keep editing').click();
    expect(await kept()).toEqual([]);
    await publish();
    await page.getByLabel('Post anyway').click();
    await closed();
    await until('both', async () => (await kept()).length >= 2);
    expect((await kept()).map(({ runs }) => runs.length + 3).toSorted()).toEqual([7, 8]);
  });
});

describe('a profile', () => {
  const cardSaying = (...said: readonly string[]): Promise<unknown> =>
    until(`a card that says ${said.join(', ')}`, async () => {
      const card = await cardIn(coached.inWorld);
      return card && said.every((word) => card.text.includes(word));
    });

  test('shows the exact counts of the visible profile and of the next one, and never reads hidden screens', async () => {
    await go('/profile/noormaps.example?kept=profile/followbackfinn.example,profile/saddleandspoke.example');
    await cardSaying('48,213', '391', '123');
    expect(await coached.inWorld<unknown>(adapter.profile)).toMatchObject({ handle: 'bluesky:noormaps.example', name: 'Noor Haddad', isOwn: false, followers: { exact: 48_213 }, following: { exact: 391 }, showsReplies: false });
    const ids = await coached.inWorld<readonly { readonly author: string }[]>(adapter.posts);
    expect(new Set(ids.map(({ author }) => author))).toEqual(new Set(['bluesky:noormaps.example']));
    await page.evaluate(() => {
      history.pushState({}, '', '/profile/followbackfinn.example');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    // The header has no room for more.
    await cardSaying('1.0');
    expect(errors).toEqual([]);
  });

  test('of one’s own: posts are read with their times, and replies are told from posts', async () => {
    await go('/profile/saddleandspoke.example');
    await cardSaying('12,846', '1,207');
    expect(await coached.inWorld<unknown>(adapter.profile)).toMatchObject({ isOwn: true, site: 'https://saddleandspoke.example/repairs/at-home' });
    const own = await coached.inWorld<readonly Readonly<Record<string, unknown>>[]>(adapter.posts);
    expect(own.map(({ isPinned, isRepost, isReply }) => [isPinned, isRepost, isReply])).toEqual([[true, false, false], [false, false, false], [false, false, false], [false, true, false]]);
    for (const { postedAt } of own) expect(Math.abs(Date.now() - Number(postedAt))).toBeLessThan(500 * 3_600_000);
    // The repost is somebody else's post.
    await until('one’s own posts', async () => (await kept()).length === 3);
    await page.getByRole('tab', { name: 'Replies' }).click();
    await until('the reply', async () => (await kept()).length === 4);
    expect((await kept()).every(({ account }) => account === 'bluesky:saddleandspoke.example')).toBe(true);
  });

  test('is read, but messages never are', async () => {
    await go('/messages');
    await page.locator('textarea').click();
    await page.keyboard.type(' and more');
    await coached.noStrip();
    expect(await drafts()).toEqual([]);
    expect(errors).toEqual([]);
    // In all tests of this file.
    expect([...asked]).toEqual(['https://bsky.app']);
  });
});
