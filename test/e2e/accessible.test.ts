import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPopup } from '../../tools/browser/popup.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { lengthen, lostInForcedColours, ringInForcedColours, smallTargets, violationsIn, widerThanPage, type Evaluate } from './support/accessible.ts';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
afterEach(async () => {
  await session.reset();
  for (const page of session.context.pages().slice(1)) await page.close();
});

const evaluateIn =
  (page: Page): Evaluate =>
  <T>(expression: string): Promise<T> =>
    page.evaluate<T>(expression);

const day = 86_400_000;
const brands = [{ name: 'Kopi Senja', handle: 'kopi_senja', sites: ['kopisenja.example'], topics: ['kopi', 'espresso'], use: ['single origin'], avoid: [{ word: 'murahan', instead: 'terjangkau' }], tone: { formal: 0.3 }, languages: ['id'] }, { name: 'Acme', handle: '', sites: [], topics: [], use: [], avoid: [], tone: {}, languages: [] }];
async function store(settings: object): Promise<void> {
  const stored = { settings: { consented: true, ruleOverrides: { hashtags: false }, ...settings }, brands, dismissals: [{ ruleId: 'small-talk', at: Date.now() - day }, { ruleId: 'small-talk', at: Date.now() - 1000 }] };
  await (await session.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
}

async function openOwn(path: string, theme: 'light' | 'dark', direction: 'ltr' | 'rtl', width = 1280): Promise<Page> {
  const page = await session.context.newPage();
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${session.origin}/src/${path}`);
  await page.locator('h1').waitFor();
  await page.evaluate(`document.documentElement.dir = '${direction}'`);
  return page;
}

/** The sections of the options, and how each shows all it has. */
const unfoldings: readonly (readonly [id: string, unfold: (page: Page) => Promise<unknown>])[] = [
  ['brand', (page) => page.locator('#more summary').click()],
  [
    'rules',
    async (page) => {
      await page.locator('.group > summary').nth(1).click();
      await page.locator('[data-rule="engagement-bait"] .details summary').click();
      await page.locator('.examples').first().waitFor();
    },
  ],
  ['writing', async () => {}],
  ['speech', async () => {}],
  [
    'data',
    async (page) => {
      await page.locator('#delete').click();
      await page.locator('#open-backup').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from('{"worth-following":1,"brands":[]}') });
      await page.locator('#preview-backup').waitFor();
    },
  ],
  ['try', async () => {}],
  [
    'calendar',
    async (page) => {
      await page.locator('#sample-calendar').click();
      await page.locator('#look').click();
      await page.locator('#save-csv').waitFor();
    },
  ],
];

const themes = ['light', 'dark'] as const;
const directions = ['ltr', 'rtl'] as const;
const looks = themes.flatMap((theme) => directions.map((direction) => [theme, direction] as const));

describe.each(looks)('%s, %s', (theme, direction) => {
  test('the options, with everything open', async () => {
    await store({});
    const page = await openOwn('options/index.html', theme, direction);
    for (const [id, unfold] of unfoldings) {
      await page.locator(`nav a[href="#${id}"]`).click();
      await page.locator(`#${id}`).waitFor();
      await unfold(page);
      expect(await violationsIn(evaluateIn(page))).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      expect(await page.evaluate(widerThanPage)).toEqual([]);
    }
  });

  test('the welcome page, before and after consent', async () => {
    await store({ consented: false });
    await (await session.worker()).evaluate(`chrome.storage.local.remove('brands')`);
    const page = await openOwn('welcome/index.html', theme, direction);
    expect(await violationsIn(evaluateIn(page))).toEqual([]);
    await page.locator('#ask summary').click();
    expect(await violationsIn(evaluateIn(page))).toEqual([]);
    await page.locator('#agree').click();
    await page.locator('#withdraw').waitFor();
    expect(await violationsIn(evaluateIn(page))).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test('the privacy policy, reached from the welcome page', async () => {
    await store({ consented: false });
    const page = await openOwn('welcome/index.html', theme, direction);
    await page.locator('#ask summary').click();
    await page.getByRole('link', { name: 'Privacy policy' }).click();
    await page.locator('table').first().waitFor();
    expect(await page.locator('tbody th').allInnerTexts()).toContain('x.com, twitter.com, pro.x.com');
    expect(await violationsIn(evaluateIn(page))).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test.each(['now', 'account', 'rules'])('the popup, at “%s”', async (tab) => {
    await store({});
    const page = await session.open('https://x.com/harbor_bulletin');
    await page.locator('[data-testid="UserName"]').waitFor();
    const popup = await openPopup(session);
    await popup.setTheme(theme);
    await until('the popup', () => popup.evaluate<boolean>(`document.querySelector('.health p')?.innerText.trim().length > 0`));
    await popup.evaluate(`document.documentElement.dir = '${direction}'; document.querySelector('#tab-${tab}').click()`);
    await until('the tab', () => popup.evaluate<boolean>(`!document.querySelector('#panel-${tab}').hidden`));
    if (tab === 'rules') await until('a group, opened', () => popup.evaluate<boolean>(`(document.querySelector('.group:not([open]) summary')?.click(), document.querySelector('.group[open]') !== null)`));
    expect(await violationsIn(popup.evaluate)).toEqual([]);
    expect(await popup.evaluate(smallTargets)).toEqual([]);
    expect(await popup.evaluate(widerThanPage)).toEqual([]);
    await popup.close();
  });
});

test('texts 40 % longer still fit', async () => {
  await store({ language: 'fil' });
  for (const path of [...unfoldings.map(([id]) => `options/index.html#${id}`), 'welcome/index.html', 'account/index.html', 'privacy/index.html', 'popup/index.html']) {
    const page = await session.context.newPage();
    await page.setViewportSize({ width: 380, height: 700 });
    await page.goto(`${session.origin}/src/${path}`);
    await page.locator('h1').waitFor();
    await page.evaluate(lengthen());
    expect(await page.evaluate(widerThanPage)).toEqual([]);
  }
});

test.each(themes)('where the system chooses the colours (%s) nothing is lost: words, meters, switches, the ring of focus', async (theme) => {
  await store({ consented: false });
  for (const path of [...unfoldings.map(([id]) => `options/index.html#${id}`), 'welcome/index.html', 'account/index.html', 'popup/index.html']) {
    const page = await openOwn(path, theme, 'ltr');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme, reducedMotion: 'reduce' });
    await unfoldings.find(([id]) => path.endsWith(`#${id}`))?.[1](page);
    if (path.startsWith('popup')) {
      await page.locator('#tab-rules').click();
      await page.locator('.group').first().waitFor();
    }
    for (const group of await page.locator('.group:not([open]) summary').all()) if (await group.isVisible()) await group.click();
    expect(await page.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
    expect(await page.evaluate(lostInForcedColours())).toEqual([]);
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`document.activeElement === document.body || ${ringInForcedColours()}`)).toBe(true);
    }
  }
});
