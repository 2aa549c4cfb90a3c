import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardIn } from '../../tools/browser/extension-world.ts';
import { openPopup, type Popup } from '../../tools/browser/popup.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { smallTargets, violationsIn, widerThanPage } from './support/accessible.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { sharedTab, type Coached } from './support/coached.ts';

const day = 86_400_000;
const now = Date.now();

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
const tab = sharedTab(() => session);
afterEach(tab.tidy);

const stored = async <T>(key: string): Promise<T | undefined> => decodeParts(await (await session.worker()).evaluate<Readonly<Record<string, unknown>>>(`chrome.storage.local.get('${key}')`))[key] as T | undefined;
const keep = async (what: object): Promise<void> => {
  await (await session.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(what)})`);
};
/** Opens a profile and waits for its card, which shows that it has been read. */
async function visit(path: string): Promise<Coached> {
  const coached = await tab.open(`https://x.com/${path}`);
  await until(`the card of ${path}`, () => cardIn(coached.inWorld));
  return coached;
}

/** A page or the popup. */
type Shown = Pick<Popup, 'evaluate'>;

const figure = (popup: Shown, name: string): Promise<string> => popup.evaluate<string>(`document.querySelector('[data-figure="${name}"]')?.innerText.replace(/\\s+/g, ' ') ?? ''`);
const figureSaying = (popup: Shown, name: string, ...words: readonly string[]): Promise<string> =>
  until(`${name} that says ${words.join(', ')}`, async () => {
    const text = await figure(popup, name);
    return words.every((word) => text.includes(word)) && text;
  });
async function openAccount(): Promise<Page> {
  const page = await session.open(`${session.origin}/src/account/index.html`);
  // It reads other people's posts only while it is visible.
  await page.bringToFront();
  await page.locator('[data-figure="table"]').waitFor();
  return page;
}
/** Opens the popup at its summary. */
async function openShort(): Promise<Popup> {
  await keep({ tab: 'account' });
  return openPopup(session);
}

interface Kept {
  readonly handle: string;
  readonly followers: number;
  readonly following: number;
}
const history = (count: number, following: (i: number) => number = () => 1_000) =>
  Array.from({ length: count }, (_, i) => ({ handle: 'saddlespoke', followers: 12_000 + 10 * i, following: following(i), followersUncertainty: 0, followingUncertainty: 0, takenAt: now - (count - i) * day }));

test('the popup has a summary and leads to the page', async () => {
  await keep({ history: history(2) });
  await visit('saddlespoke');
  const popup = await openShort();
  await figureSaying(popup, 'account', '@saddlespoke', '12,846');
  expect(await figure(popup, 'table')).toBe('');
  const opening = session.context.waitForEvent('page');
  await popup.evaluate(`document.querySelector('#open-account').click()`);
  const page = await opening;
  await page.locator('[data-figure="table"]').waitFor();
  expect(await page.title()).toBe('My account · Worth Following');
});

describe('the person’s own numbers', () => {
  test('are stored once a day, from the person’s own profile only', async () => {
    await visit('noor_maps');
    await visit('saddlespoke');
    await visit('saddlespoke');
    const kept = await until('a snapshot', () => stored<readonly Kept[]>('history'));
    expect(kept.map(({ handle, followers, following }) => [handle, followers, following])).toEqual([['saddlespoke', 12_846, 1_207]]);
    const popup = await openAccount();
    await figureSaying(popup, 'account', '@saddlespoke', '12,846', '1,207', '11', 'Broadcaster', 'The chart starts with the second');
    await popup.close();
  });

  test('are not stored while the coach is off', async () => {
    await keep({ settings: { consented: true, isOn: false } });
    const { page } = await tab.open('https://x.com/saddlespoke');
    await page.locator('[data-testid="UserName"]').waitFor();
    const popup = await openAccount();
    await until('the ratios', () => figure(popup, 'account'));
    expect(await stored('history')).toBeUndefined();
    expect(await stored('record')).toBeUndefined();
    await popup.close();
  });

  test('have a chart with keyboard access, and a table', async () => {
    await keep({ history: history(30) });
    const page = await openAccount();
    const chart = page.locator('.chart');
    await chart.focus();
    expect(await chart.getAttribute('aria-valuetext')).toContain('12,290');
    await page.keyboard.press('Home');
    expect(await chart.getAttribute('aria-valuetext')).toContain('12,000');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.tooltip').innerText()).toMatch(/12,010[^]*1,000[^]*12/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.tooltip').count()).toBe(0);
    const box = await chart.boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + 40);
    expect(await page.locator('.tooltip').innerText()).toContain('12,290');
    await page.locator('.history summary').click();
    expect(await page.locator('.history tbody tr').count()).toBe(30);
    expect(await page.locator('.history tbody tr').first().innerText()).toContain('12,290');
  });

  test.each([
    ['waves', (i: number) => (Math.floor(i / 5) % 2 === 0 ? 500 : 900), true],
    ['steady growth', (i: number) => 500 + 10 * i, false],
    ['one purge', (i: number) => (i < 15 ? 5_000 : 3_000), false],
  ])('%s: follow churn is mentioned kindly, or not at all', async (_, following, isTold) => {
    await keep({ history: history(40, following) });
    const popup = await openAccount();
    const text = await figureSaying(popup, 'account', '12,390');
    expect(text.includes('follow churn')).toBe(isTold);
    await popup.close();
  });
});

describe('own posts', () => {
  test('are stored once each, without their words, from the person’s own profile only', async () => {
    const { page } = await visit('saddlespoke');
    const ids = (): Promise<readonly string[] | undefined> => stored<readonly { readonly id: string }[]>('record').then((record) => record?.map(({ id }) => id).toSorted());
    const shown = await page.evaluate(() => [...document.querySelectorAll('article')].map((article) => article.innerText));
    expect(shown.length).toBe(3);
    await until('the posts', async () => (await ids())?.length === 3);
    await visit('saddlespoke/with_replies');
    await until('the answer, too', async () => (await ids())?.length === 4);
    await visit('noor_maps');
    expect(await ids()).toEqual(['1002', '1011', '1012', '1013']);
    const record = JSON.stringify(await stored('record'));
    for (const word of ['ruler', 'cassette', 'squeaking', 'guides', 'bead']) expect(record).not.toContain(word);
  });

  test('are summed up, each figure with its basis; if there are too few, it says so', async () => {
    const popup = await openAccount();
    await until('the words', async () => (await popup.evaluate<string>(`document.querySelector('.ratios')?.innerText ?? ''`)).includes('Not enough posts'));
    await popup.close();
    const signals = { inform: 0, promote: 0, relate: 0, personal: 0, teaser: 0, rude: 0 };
    await keep({
      history: history(90),
      record: Array.from({ length: 40 }, (_, i) => ({
        id: String(i), account: 'saddlespoke', postedAt: now - (i + 3) * day, kind: i % 4 === 3 ? 'reply' : 'post', rules: i % 10 === 0 ? ['small-talk'] : [], signals: { ...signals, [i % 2 === 0 ? 'inform' : 'relate']: 0.9 }, hasLink: i % 4 === 0,
        besideReplies: true, counts: { replies: i % 3, reposts: 1, likes: 20, readAt: now },
      })),
    });
    const full = await openAccount();
    expect(await figureSaying(full, 'mix', 'News and facts 53%', 'Conversation 33%')).toMatch(/30 posts, .* – /);
    await figureSaying(full, 'shares', 'Replies to others 25%', 'With a link 33%', 'Small talk', 'your allowance: 10%');
    await figureSaying(full, 'rhythm', 'Last post 3 days ago');
    await figureSaying(full, 'closeness', 'of 30 posts got a reply');
    await figureSaying(full, 'answered', '× your usual');
    await figureSaying(full, 'engagement', 'Last 30 days', 'Your last 90 days', '48 hours');
    await full.close();
  });

  test('the profile’s tips say what visitors miss', async () => {
    await keep({ history: history(40, (i) => (Math.floor(i / 5) % 2 === 0 ? 500 : 900)) });
    await visit('saddlespoke');
    const popup = await openAccount();
    await figureSaying(popup, 'tips', 'waves');
    await popup.close();
  });

  test('the pinned post is compared with the brand', async () => {
    await keep({ brands: [{ handle: 'saddlespoke', topics: ['pottery'] }] });
    await visit('saddlespoke');
    const popup = await openAccount();
    await figureSaying(popup, 'tips', 'Your pinned post isn’t on your topics. Pin one about pottery');
    await keep({ brands: [{ handle: 'saddlespoke', topics: ['pottery', 'guides'] }] });
    await until('the tip to go', async () => !(await figure(popup, 'tips')).includes('pinned'));
    await popup.close();
  });
});

describe('other accounts', () => {
  test('can be pinned when visited, compared, and removed', async () => {
    await keep({ history: history(2) });
    await visit('noor_maps');
    const short = await openShort();
    await figureSaying(short, 'page', '@noor_maps', '48,213', 'Pin @noor_maps');
    await short.evaluate(`document.querySelector('[data-figure="page"] > button').click()`);
    await until('the pin', async () => (await stored<readonly Kept[]>('pins'))?.length === 1);
    await short.close();
    const popup = await openAccount();
    await figureSaying(popup, 'pins', '@noor_maps', '48,213', '391', '123', '@saddlespoke (you)', '12,010');
    expect(await stored<readonly Kept[]>('pins').then((pins) => pins?.length)).toBe(1);
    await popup.evaluate(`document.querySelector('[data-figure="pins"] .off').click()`);
    await until('no pin', async () => !(await figure(popup, 'pins')).includes('@noor_maps'));
    expect(await stored('pins')).toEqual([]);
    await popup.close();
  });

  test('at most five can be pinned', async () => {
    await keep({ pins: ['a', 'b', 'c', 'd', 'e'].map((handle) => ({ handle, followers: 5, following: 5, takenAt: now })) });
    await visit('noor_maps');
    const popup = await openShort();
    await figureSaying(popup, 'page', 'You’ve pinned five');
    expect(await popup.evaluate<boolean>(`document.querySelector('[data-figure="page"] > button').disabled`)).toBe(true);
    await popup.close();
  });

  test.each(['quiet_garden', 'gone_account', 'loading_lou'])('@%s cannot be pinned', async (handle) => {
    await visit(handle);
    const popup = await openShort();
    await figureSaying(popup, 'page', 'not known yet');
    expect(await figure(popup, 'page')).not.toMatch(/\d|Pin @/);
    await popup.close();
  });
});

test('mentions show who asks and lead to the post; nothing is stored', async () => {
  await keep({ brands: [{ name: 'Saddle & Spoke', handle: 'saddlespoke', topics: ['timetable'] }] });
  const { page } = await tab.open('https://x.com/home');
  await page.locator('article').first().waitFor();
  const popup = await openAccount();
  await figureSaying(popup, 'mentions', '@tomo_builds', 'asks · to you', '@harbor_bulletin', 'about your topic', 'posts by others on screen');
  const isInView = (): Promise<boolean> =>
    page.evaluate(() => {
      const { top, bottom } = document.querySelector('a[href$="/status/1010"]')?.closest('article')?.getBoundingClientRect() ?? { top: -1, bottom: Infinity };
      return top >= 0 && bottom <= innerHeight;
    });
  expect(await isInView()).toBe(false);
  await popup.evaluate(`document.querySelector('[data-post="1010"]').click()`);
  await until('the post in view', isInView);
  expect(Object.keys(await (await session.worker()).evaluate<object>('chrome.storage.local.get()')).toSorted()).toEqual(['brands', 'settings']);
  await popup.close();
});

test('a line to share is offered in the brand’s languages, or in all three', async () => {
  await keep({ brands: [{ name: 'Saddle & Spoke', handle: 'saddlespoke', topics: ['bicycles', 'repair'] }] });
  const popup = await openAccount();
  const text = await figureSaying(popup, 'tell', 'https://x.com/saddlespoke', 'bicycles and repair', 'bicycles dan repair', 'bicycles at repair');
  expect(text).not.toMatch(/[{}]/);
  await keep({ brands: [{ name: 'Saddle & Spoke', handle: 'saddlespoke', topics: ['bicycles', 'repair'], languages: ['en'] }] });
  await until('the line of the brand’s language alone', async () => !/ dan | at /.test(await figure(popup, 'tell')));
  await popup.close();
});

describe('the history table', () => {
  test('is exported, and imported unchanged', async () => {
    const before = history(30);
    await keep({ history: before });
    const page = await openAccount();
    await page.locator('[data-figure="table"] summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-figure="table"] button').first().click()]);
    const path = await download.path();
    expect((await readFile(path, 'utf8')).split('\r\n')).toHaveLength(32);
    await keep({ history: [] });
    await page.locator('[data-figure="table"] input[type="file"]').setInputFiles({ name: 'followers.csv', mimeType: 'text/csv', buffer: await readFile(path) });
    await page.getByText('30 days would be added.').waitFor();
    expect(await stored('history')).toEqual([]);
    await page.locator('#take-history').click();
    await page.getByText('Added 30 days.').waitFor();
    expect(await stored('history')).toEqual(before);
    await page.locator('#undo-history').click();
    await page.getByText('Undone.').waitFor();
    expect(await stored('history')).toEqual([]);
  });

  test('pasted lines are imported, invalid ones are reported', async () => {
    await keep({ brands: [{ handle: 'saddlespoke' }] });
    const page = await openAccount();
    await page.locator('[data-figure="table"] summary').click();
    await page.locator('textarea').fill('date;followers;following\n2026-01-01;900;400\n01/02/2026;910;400\n2026-01-03;12K;400\n2062-04-15;1200;300');
    await page.locator('[data-figure="table"] button').last().click();
    await page.getByText('1 day would be added. 1 day is left out: it hasn’t come yet. Couldn’t read lines 3, 4.').waitFor();
    await page.locator('#take-history').click();
    await page.getByText('Added 1 day. 1 day is left out: it hasn’t come yet. Couldn’t read lines 3, 4.').waitFor();
    expect(await stored<readonly Kept[]>('history')).toMatchObject([{ handle: 'saddlespoke', followers: 900, following: 400 }]);
  });
});

describe('accessible, light and dark', () => {
  test.each(['en', 'id', 'fil'] as const)('in %s', async (language) => {
    const signals = { inform: 0.9, promote: 0, relate: 0, personal: 0, teaser: 0, rude: 0 };
    await keep({
      settings: { consented: true, language },
      brands: [{ name: 'Saddle & Spoke', handle: 'saddlespoke', topics: ['bicycles'] }],
      history: history(40, (i) => (Math.floor(i / 5) % 2 === 0 ? 500 : 900)),
      pins: ['noor_maps', 'a_fifteen_chars'].map((handle) => ({ handle, followers: 128_400, followersUncertainty: 100, following: 3_912, takenAt: now })),
      record: Array.from({ length: 40 }, (_, i) => ({ id: String(i), account: 'saddlespoke', postedAt: now - (i + 3) * day, kind: i % 4 === 3 ? 'reply' : 'post', rules: [], signals, besideReplies: true, counts: { replies: i % 3, reposts: 1, likes: 20, readAt: now } })),
    });
    const page = await openAccount();
    await page.setViewportSize({ width: 380, height: 600 });
    for (const summary of await page.locator('.ratios summary').all()) await summary.click();
    await page.locator('.chart').focus();
    const evaluate = <T>(expression: string): Promise<T> => page.evaluate<T>(expression);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violationsIn(evaluate), colorScheme).toEqual([]);
      expect(await page.evaluate(smallTargets), colorScheme).toEqual([]);
      expect(await page.evaluate(widerThanPage), colorScheme).toEqual([]);
    }
    expect(await page.locator('#app').innerText()).not.toMatch(/\{\w+\}|undefined|NaN/);
  });
});
