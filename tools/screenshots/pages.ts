import type { Page } from 'playwright-core';
import type { Session } from '../browser/session.ts';
import { until } from '../browser/until.ts';
import { store, type Surface, type Wish } from './surface.ts';

/** One of our pages, in the theme. */
export async function openOwn(session: Session, path: string, { theme }: Wish, width: number): Promise<Page> {
  const page = await session.context.newPage();
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${session.origin}/src/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

const brands = [
  { name: 'Kopi Senja', handle: 'kopi_senja', sites: ['kopisenja.example'], topics: ['kopi', 'espresso', 'biji'], use: ['single origin'], avoid: [{ word: 'murahan', instead: 'terjangkau' }], tone: { formal: 0.3, emoji: 0 }, languages: ['id'], preset: 'shop', address: 'familiar' },
  { name: 'Saddle & Spoke', handle: 'saddlespoke', sites: ['saddleandspoke.example'], topics: ['bicycles', 'repair'], use: [], avoid: [], tone: {}, languages: ['en'] },
];
const backup = JSON.stringify({ 'worth-following': 2, settings: { language: 'en', reviewDelay: 900 }, brands: brands.slice(0, 1) });

const untilStrip = (page: Page): Promise<unknown> => until('a strip', () => page.evaluate<boolean>(`document.querySelector('html > div[data-beside]') !== null`));

/** One section of the options, prepared, on its own. */
function section(name: string, id: string, ready: (page: Page) => Promise<unknown>, width = 1100): Surface {
  return {
    name,
    take: async (session, wish) => {
      await store(session, wish, { ruleOverrides: { hashtags: false } }, { brands, record: [{ postedAt: Date.now(), kind: 'post' }] });
      const page = await openOwn(session, `options/index.html#${id}`, wish, width);
      await ready(page);
      return page.locator(`#${id}`).screenshot();
    },
  };
}

const day = 86_400_000;
const signals = { inform: 0.9, promote: 0, relate: 0, personal: 0, teaser: 0, rude: 0 };
/** What was found in its posts. */
const rulesOf = [['how-to', 'praise'], ['event'], ['service-notice'], ['question', 'hashtags'], ['event', 'hashtags']] as const;
/** A small shop's account: forty days of numbers, forty posts. */
function account(name: string, width: number): Surface {
  return {
    name,
    take: async (session, wish) => {
      const now = Date.now();
      const history = Array.from({ length: 40 }, (_, i) => ({ handle: 'saddlespoke', followers: 12_000 + 12 * i, following: 1_180 + i, followersUncertainty: 0, followingUncertainty: 0, takenAt: now - (40 - i) * day }));
      const record = Array.from({ length: 40 }, (_, i) => ({ id: String(i), account: 'saddlespoke', postedAt: now - i * day - 1, kind: i % 4 === 3 ? 'reply' : 'post', rules: i % 4 === 3 ? [] : rulesOf[i % rulesOf.length], signals, besideReplies: true, counts: { replies: i % 3, reposts: 1, likes: 20, readAt: now } }));
      await store(session, wish, {}, { brands: [{ ...brands[1], languages: ['en', 'fil'] }], history, record, pins: [{ handle: 'noor_maps', followers: 128_400, followersUncertainty: 100, following: 3_912, takenAt: now }] });
      const page = await openOwn(session, 'account/index.html', wish, width);
      await page.locator('[data-figure="table"]').waitFor();
      return page.screenshot({ fullPage: true });
    },
  };
}

/** The welcome page in a window. */
function welcome(name: string, width: number, height: number, { settings = { consented: false }, ready = async () => {} }: { readonly settings?: object; readonly ready?: (page: Page) => Promise<unknown> }): Surface {
  return {
    name,
    take: async (session, wish) => {
      await store(session, wish, settings);
      const page = await openOwn(session, 'welcome/index.html', wish, width);
      await page.setViewportSize({ width, height });
      await untilStrip(page);
      await ready(page);
      return page.screenshot();
    },
  };
}

/** Our own pages, state by state. */
export const pages: readonly Surface[] = [
  {
    name: 'options',
    take: async (session, wish) => {
      await store(session, wish, {}, { brands });
      return (await openOwn(session, 'options/index.html', wish, 1280)).screenshot();
    },
  },
  {
    name: 'options-narrow',
    take: async (session, wish) => {
      await store(session, wish, {}, { brands });
      return (await openOwn(session, 'options/index.html', wish, 360)).screenshot({ fullPage: true });
    },
  },
  section('rules', 'rules', async (page) => {
    await page.getByRole('searchbox').fill('a');
    await page.getByRole('searchbox').fill('');
    await page.locator('.group > summary').nth(1).click();
    await page.locator('[data-rule="engagement-bait"] .details summary').click();
    await page.locator('.examples').first().waitFor();
  }),
  section('writing', 'writing', async () => {}),
  section('data', 'data', async (page) => {
    await page.locator('#open-backup').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
    await page.locator('#preview-backup').waitFor();
    await page.locator('#delete').click();
  }),
  section('calendar', 'calendar', async (page) => {
    await page.locator('#sample-calendar').click();
    await page.locator('#look').click();
    await page.locator('#save-csv').waitFor();
  }),
  section('calendar-narrow', 'calendar', async (page) => {
    await page.locator('#sample-calendar').click();
    await page.locator('#look').click();
    await page.locator('#save-csv').waitFor();
  }, 360),
  {
    name: 'try',
    take: async (session, wish) => {
      await store(session, wish, {}, { brands });
      const page = await openOwn(session, 'options/index.html#try', wish, 1100);
      await page.locator('[data-sample="1"]').click();
      await untilStrip(page);
      return page.screenshot();
    },
  },
  account('account', 1280),
  account('account-narrow', 400),
  welcome('welcome', 1366, 657, {}),
  welcome('welcome-narrow', 400, 800, {}),
  welcome('welcome-who', 1366, 657, { ready: (page) => page.locator('#agree').click().then(() => page.locator('#who').waitFor()) }),
  welcome('welcome-ready', 1366, 657, { settings: { consented: true } }),
];
