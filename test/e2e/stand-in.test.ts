import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/model/draft.ts';
import type { ProfileReading, WriteResult } from '../../src/sites/site.ts';
import { findBrowser } from '../../tools/browser/find.ts';
import { until } from '../../tools/browser/until.ts';
import type { Answer } from '../stand-in/answer.ts';
import { standIn, standInHosts } from '../stand-in/serve.ts';
import { counted, countsOf, type Counted } from '../support/counted.ts';

interface Text {
  readonly testId: string;
  readonly state: string;
  readonly dom: string;
}

/** The adapter as one script that assigns itself to `adapter`. The page's own policy would block it, so it is run from outside. */
async function bundleAdapter(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry: fileURLToPath(new URL('../../src/sites/x.ts', import.meta.url)), formats: ['iife'], name: 'adapter' } },
  });
  const [bundle] = [result].flat();
  const [chunk] = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The adapter was not built');
  return `${chunk.code}\nglobalThis.adapter = adapter;`;
}

let browser: Browser;
let script: string;
let page: Page;
let errors: string[];

beforeAll(async () => {
  let answer: (url: URL) => Answer;
  [answer, script] = await Promise.all([standIn(), bundleAdapter()]);
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), chromiumSandbox: false, args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await Promise.all(standInHosts.map((host) => page.route(host, (route) => route.fulfill(answer(new URL(route.request().url()))))));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterAll(() => browser.close());

beforeEach(() => {
  errors = [];
});
afterEach(() => expect(errors).toEqual([]));

/** Loads a page in the same tab. */
const open = async (address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('#react-root [data-testid]').first().waitFor({ state: 'attached' });
  await page.evaluate(script);
};
const texts = (): Promise<readonly Text[]> => page.evaluate<readonly Text[]>('standIn.texts()');
const drafts = (): Promise<readonly Draft[]> => page.evaluate<readonly Draft[]>('adapter.x.composers(document).map(adapter.x.readDraft)');
const write = (number: number, text: string): Promise<WriteResult> => page.evaluate<WriteResult>(`(() => { const composer = adapter.x.composers(document)[${number}]; const old = adapter.x.readDraft(composer)?.text ?? ''; return adapter.x.writeEdits(composer, old, [{ start: 0, end: old.length, text: ${JSON.stringify(text)} }]); })()`);
const profile = async (): Promise<Counted | null> => {
  const analysis = await page.evaluate<ProfileReading | null>('adapter.x.readProfile(document, new URL(location.href)) ?? null');
  return analysis && counted(analysis);
};
const editor = (index = 0): ReturnType<Page['locator']> => page.locator('[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)').nth(index);

/** One after the other, as a person would. */
const inTurn = <T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<unknown> =>
  items.reduce<Promise<unknown>>((before, item) => before.then(() => act(item)), Promise.resolve());

/** Checks that Draft.js holds what the page shows. */
const expectTrue = async (): Promise<readonly Text[]> => {
  const found = await texts();
  expect(found.map(({ dom }) => dom)).toEqual(found.map(({ state }) => state));
  return found;
};
const expectText = async (text: string, index = 0): Promise<void> => {
  await until(`"${text}" in the editor`, async () => (await texts())[index]?.state === text);
  await expectTrue();
};

describe('the stand-in behaves as promised', () => {
  test('its editors are Draft.js on the real React', async () => {
    await open('https://x.com/home');
    expect(await page.evaluate('standIn.react')).toBe('18.3.1');
    expect(await page.evaluate('document.querySelector("[data-contents] > [data-block]")')).toBeNull();
  });

  test('typing keeps state and page equal, whatever is typed', async () => {
    await open('https://x.com/home');
    await editor().click();
    await page.keyboard.type('Hello @jack #tag https://x.com/a 😀');
    await inTurn(['Enter', 'Enter', 'a', 'b', 'Backspace', 'ArrowUp', 'c', 'ArrowUp', 'Home', 'd'], (key) => page.keyboard.press(key));
    await expectText('dHello @jack #tag https://x.com/a 😀\nc\na');
  });

  test('Post empties the same editor and puts the post into the timeline', async () => {
    await open('https://x.com/home');
    const post = page.locator('[data-testid="tweetButtonInline"]');
    expect(await post.isDisabled()).toBe(true);
    const before = await editor().elementHandle();
    await editor().click();
    await page.keyboard.type('Twelve links are 304.8 mm');
    await post.click();
    await expectText('');
    expect(await editor().evaluate((element, old) => element === old, before)).toBe(true);
    expect(await page.locator('article').first().textContent()).toContain('Twelve links are 304.8 mm');
  });

  test('the modal is above home, with the same test id, and keeps the focus', async () => {
    await open('https://x.com/home');
    await page.keyboard.press('n');
    await page.locator('#layers [aria-modal="true"]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/compose/post');
    expect(await page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').count()).toBe(2);
    await page.locator('[data-testid="SearchBox_Search_Input"]').evaluate((box: HTMLElement) => box.focus());
    expect(await page.evaluate('document.activeElement.closest("[aria-modal]") !== null')).toBe(true);
    await page.keyboard.type('nr?');
    await expectText('nr?');
  });

  test('routes change without a reload', async () => {
    await open('https://x.com/home');
    await page.evaluate('globalThis.kept = true');
    await page.locator('[data-testid="AppTabBar_Profile_Link"]').click();
    await page.locator('[data-testid="UserName"]').waitFor();
    await page.goBack();
    await editor().waitFor();
    expect(await page.evaluate('kept')).toBe(true);
  });

  test('an inline reply has no toolbar until it is in use', async () => {
    await open('https://x.com/noor_maps/status/1001');
    expect(await page.locator('[data-testid="toolBar"]').count()).toBe(0);
    await editor().click();
    await page.locator('[data-testid="toolBar"]').waitFor();
  });
});

describe('the adapter reads each composer', () => {
  const account = 'saddlespoke';
  const plain = { media: { count: 0, described: 0 }, poll: false, linkCard: false, limit: 280, account };

  test('home', async () => {
    await open('https://x.com/home');
    await editor().click();
    await page.keyboard.type('One\nTwo');
    expect(await drafts()).toEqual([{ ...plain, text: 'One\nTwo', kind: 'post' }]);
    expect(await page.evaluate('adapter.x.composers(document)[0].region.matches(":has([data-testid=toolBar]):has([data-testid=tweetButtonInline])")')).toBe(true);
    expect(await page.evaluate('adapter.x.composers(document)[0].region.matches(":has(article)")')).toBe(false);
  });

  test('a thread over home', async () => {
    await open('https://x.com/compose/post?parts=3');
    await page.keyboard.type('First');
    await editor(1).click();
    await page.keyboard.type('Second');
    await until('the second part', async () => (await texts())[1]?.state === 'Second');
    const parts = ['First', 'Second', ''];
    const thread = { ...plain, kind: 'thread' };
    const part = (index: number): object => Object.assign({ text: parts[index], part: { index, texts: parts } }, thread);
    expect(await drafts()).toEqual([part(0), part(1), part(2), { ...plain, text: '', kind: 'post' }]);
  });

  test('a quote', async () => {
    await open('https://x.com/compose/post?quote=1002&longposts=1');
    const [draft] = await drafts();
    expect(draft).toMatchObject({ kind: 'quote', limit: 280, media: { count: 0 }, parent: { author: account, isOwn: true, mentionsMe: false } });
    expect(draft?.parent?.text).toContain('Measure before you buy:\n\n12 links');
    await page.keyboard.type('Still true');
    await page.locator('[data-testid="dual-phase-countdown-circle"]').waitFor();
    expect((await drafts())[0]?.limit).toBe(25_000);
  });

  test('a reply in a modal', async () => {
    await open('https://x.com/compose/post?reply=1004');
    const parent = { author: 'tomo_builds', text: '@saddlespoke do you true wheels with the tyre on or off? I get a different reading each time.', isOwn: false, mentionsMe: true };
    expect((await drafts())[0]).toEqual({ ...plain, text: '', kind: 'reply', parent });
  });

  test('an inline reply, collapsed and in use', async () => {
    await open('https://x.com/tomo_builds/status/1004');
    expect((await drafts())[0]).toMatchObject({ kind: 'reply', parent: { author: 'tomo_builds', mentionsMe: true } });
    await editor().click();
    await page.keyboard.type('Off');
    expect(await drafts()).toMatchObject([{ text: 'Off', kind: 'reply', parent: { author: 'tomo_builds' } }]);
  });

  test('X Pro: the drawer, and a reply in each column', async () => {
    await open('https://pro.x.com/');
    await page.keyboard.type('From the drawer');
    const read = await drafts();
    expect(read.map(({ kind, parent }) => [kind, parent?.author])).toEqual([['post', undefined], ['reply', 'noor_maps'], ['reply', account], ['reply', 'dapurbumi']]);
    expect(read[0]?.text).toBe('From the drawer');
  });

  test('the textarea of the mobile web', async () => {
    await open('https://x.com/home?mobile=1');
    await editor().fill('On the bus\nhome');
    expect(await drafts()).toEqual([{ ...plain, text: 'On the bus\nhome', kind: 'post' }]);
    expect(await page.evaluate('adapter.x.rangesOf(adapter.x.composers(document)[0], 0, 2) ?? null')).toBeNull();
  });

  test('pictures, descriptions, poll and link card', async () => {
    await open('https://x.com/compose/post?text=See+https://saddleandspoke.example/chain');
    const card = await drafts();
    expect(card[0]?.linkCard).toBe(true);
    const picture = { name: 'a.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') };
    await page.locator('[role="dialog"] [data-testid="fileInput"]').setInputFiles([picture, { ...picture, name: 'b.svg' }]);
    await page.locator('[data-testid="altTextWrapper"]').click();
    await page.locator('[data-testid="altTextInput"]').first().fill('A ruler against a chain');
    await page.locator('[data-testid="app-bar-close"]').last().click();
    expect(await page.locator('[data-testid="attachments"] img').evaluateAll((all) => all.map((one) => one.getAttribute('alt')))).toEqual(['', '']);
    await page.locator('[role="dialog"] [data-testid="createPollButton"]').click();
    await page.locator('[data-testid="removePollButton"]').waitFor();
    expect((await drafts())[0]).toMatchObject({ media: { count: 2, described: 1 }, poll: true, linkCard: false });
  });

  test.each(['/messages', '/i/grok', '/compose/articles', '/settings/account', '/settings/profile', '/explore'])('nothing at %s', async (path) => {
    await open(`https://x.com${path}`);
    expect(await drafts()).toEqual([]);
  });
});

describe('the adapter writes, and undo brings the old text back', () => {
  const oldTexts = [
    ['an empty editor', ''],
    ['one line', 'Just one line'],
    ['several lines', 'First line\n\nthird line'],
    ['an emoji', 'Rain again 😀 today'],
    ['a mention', 'Thanks @noor_maps for it'],
    ['hashtag and address', '#bus to https://x.com/a now'],
  ] as const;
  const newTexts = ['Short.', 'Two lines:\nthe second 😀 with #tags\n\nand @noor_maps'];

  test.each(oldTexts)('over %s', async (_, old) => {
    await open('https://x.com/compose/post');
    await page.keyboard.type(old);
    await inTurn(newTexts, async (text) => {
      await expectText(old);
      expect(await write(0, text)).toBe('written');
      await expectText(text);
      await page.keyboard.type('Z');
      await expectText(`${text}Z`);
      await page.keyboard.press('Control+z');
      await expectText(text);
      await page.keyboard.press('Control+z');
    });
    await expectText(old);
  });

  test('into the right one of two composers with the same test id', async () => {
    await open('https://x.com/compose/post');
    expect(await write(0, 'In the modal')).toBe('written');
    await expectText('In the modal');
    expect((await texts())[1]?.state).toBe('');
    // Behind a modal nothing can take the focus, so nothing is written anywhere.
    expect(await write(1, 'Behind it')).toBe('unchanged');
    expect((await expectTrue()).map(({ state }) => state)).toEqual(['In the modal', '']);
  });

  test('a textarea', async () => {
    await open('https://x.com/home?mobile=1');
    await editor().fill('Before');
    expect(await write(0, 'After\nwards')).toBe('written');
    await expectText('After\nwards');
    expect(await page.locator('[data-testid="tweetButtonInline"]').isEnabled()).toBe(true);
  });

  test('ranges are where the words are', async () => {
    await open('https://x.com/compose/post');
    const text = 'Rain 😀 for @noor_maps\nand #bus riders';
    await write(0, text);
    await expectText(text);
    const shown = await page.evaluate<readonly (readonly string[])[]>(`[[0, 4], [5, 7], [8, 22], [19, 31], [27, 31]].map(([start, end]) => adapter.x.rangesOf(adapter.x.composers(document)[0], start, end).map(String))`);
    expect(shown).toEqual([['Rain'], ['😀'], ['for @noor_maps'], ['aps', 'and #bus'], ['#bus']]);
  });
});

describe('the adapter reads profiles', () => {
  test('one’s own, exactly', async () => {
    await open('https://x.com/saddlespoke');
    expect(await profile()).toEqual({
      handle: 'saddlespoke', isOwn: true, isProtected: false, showsReplies: false, name: 'Saddle & Spoke', site: 'https://saddleandspoke.example',
      bio: 'Bicycle workshop in Bandung. What 40 repairs a week teach us, written down so that you can do them at home.',
      followers: { value: 12_846, uncertainty: 0 }, following: { value: 1_207, uncertainty: 0 },
    });
  });

  test('another one after a change of route, without anything left of the first', async () => {
    await open('https://x.com/dapurbumi');
    expect(await profile()).toMatchObject({ followers: { value: 128_450, uncertainty: 0 } });
    await page.locator('[data-testid="AppTabBar_Home_Link"]').click();
    await page.locator('article a[href="/tomo_builds"]').first().click();
    await until('the next profile', async () => (await profile())?.handle === 'tomo_builds');
    expect(await profile()).toMatchObject({ isOwn: false, followers: { value: 7_310, uncertainty: 0 }, following: { value: 655 } });
  });

  test.each(['en', 'id', 'fil', 'es', 'tr', 'de', 'ja', 'ar'])('from the numbers shown, in %s', async (language) => {
    await open(`https://x.com/dapurbumi?lang=${language}`);
    await page.locator('[data-testid="UserName"]').waitFor();
    await page.evaluate('for (const script of document.querySelectorAll("script[type*=json]")) script.remove()');
    const { followers, following } = (await profile()) ?? {};
    expect(following).toEqual({ value: 3_912, uncertainty: 0 });
    expect(followers?.value).toBeGreaterThan(128_450 - (followers?.uncertainty ?? 0) - 1);
    expect(followers?.value).toBeLessThanOrEqual(128_450);
  });

  test.each([['quiet_garden', true], ['loading_lou', false], ['gone_account', false]] as const)('@%s: unknown is not zero', async (handle, isProtected) => {
    await open(`https://x.com/${handle}`);
    await page.locator('[data-testid="UserName"]').waitFor();
    const analysis = await profile();
    expect(analysis).toMatchObject({ handle, isProtected });
    expect([analysis?.followers, analysis?.following]).toEqual([undefined, undefined]);
  });

  test('zero is zero', async () => {
    await open('https://x.com/new_here_ana');
    expect(await profile()).toMatchObject({ followers: { value: 3 }, following: { value: 0 } });
  });
});

test('the adapter reads the posts on screen', async () => {
  await open('https://x.com/home');
  const posts = await page.evaluate<readonly Record<string, unknown>[]>('adapter.x.readPosts(document).map(({ element, ...post }) => post)');
  expect(countsOf(posts[0] ?? {})).toEqual({ replies: 76, reposts: 234, likes: 2378, views: 112_290 });
  expect(posts[0]).toMatchObject({ id: '1001', author: 'noor_maps', isReply: false, isRepost: false, isQuote: false, isPromoted: false, isPinned: false });
  expect(posts.find(({ id }) => id === '1005')).toMatchObject({ links: ['https://harborbulletin.example/ferries/line-4-timetable-november'] });
  expect(posts.filter(({ isRepost }) => isRepost).map(({ id, author }) => [id, author])).toEqual([['1009', 'tomo_builds']]);
  expect(posts.filter(({ isQuote }) => isQuote).map(({ id }) => id)).toEqual(['1008']);
  await page.locator('[data-testid="AppTabBar_Profile_Link"]').click();
  await page.locator('[data-testid="UserName"]').waitFor();
  const shown = (): Promise<readonly Record<string, unknown>[]> => page.evaluate('adapter.x.readPosts(document).map(({ element, ...post }) => post)');
  const own = await shown();
  expect(own.filter(({ isPinned }) => isPinned).map(({ id }) => id)).toEqual(['1011']);
  expect(own.map(({ isReply }) => isReply)).toEqual([false, false, false]);
  await page.locator('[role="tab"][href$="/all"]').click();
  await page.locator('a[href$="/status/1012"]').first().waitFor();
  expect((await shown()).map(({ id, isReply }) => [id, isReply])).toEqual([['1011', false], ['1002', false], ['1004', false], ['1012', true], ['1013', false]]);
});
