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

/** Light and dark, left to right and right to left. Every surface must pass in all four. */
const themes = ['light', 'dark'] as const;
const directions = ['ltr', 'rtl'] as const;
const looks = themes.flatMap((theme) => directions.map((direction) => [theme, direction] as const));

async function openOwn(path: string): Promise<Page> {
  const page = await session.context.newPage();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${session.origin}/src/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

/** The violations of a surface in each of the four looks. Only the look changes, so the surface is opened once. */
async function wrongIn(evaluate: Evaluate, setTheme: (theme: 'light' | 'dark') => Promise<unknown>, checks: readonly ('axe' | 'targets' | 'width')[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [theme, direction] of looks) {
    await setTheme(theme);
    await evaluate(`document.documentElement.dir = '${direction}'`);
    const lines = [
      ...(checks.includes('axe') ? await violationsIn(evaluate) : []),
      ...(checks.includes('targets') ? await evaluate<readonly string[]>(smallTargets) : []),
      ...(checks.includes('width') ? await evaluate<readonly string[]>(widerThanPage) : []),
    ];
    wrong.push(...lines.map((line) => `${theme}, ${direction}: ${line}`));
  }
  return wrong;
}
const wrongOn = (page: Page, ...checks: readonly ('axe' | 'targets' | 'width')[]): Promise<readonly string[]> => wrongIn(evaluateIn(page), (colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }), checks);

/** The sections of the options, and how to expand everything in each. */
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
  [
    'sites',
    async (page) => {
      await page.locator('#server').fill('nonsense');
      await page.locator('#add-server').click();
      await page.getByText('That isn’t a server').waitFor();
    },
  ],
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

describe('light and dark, left to right and right to left', () => {
  test('the options, with everything open', async () => {
    await store({});
    const page = await openOwn('options/index.html');
    for (const [id, unfold] of unfoldings) {
      await page.locator(`nav a[href="#${id}"]`).click();
      await page.locator(`#${id}`).waitFor();
      await unfold(page);
      expect(await wrongOn(page, 'axe', 'targets', 'width')).toEqual([]);
    }
  });

  test('the welcome page, before and after consent', async () => {
    await store({ consented: false });
    await (await session.worker()).evaluate(`chrome.storage.local.remove('brands')`);
    const page = await openOwn('welcome/index.html');
    expect(await wrongOn(page, 'axe')).toEqual([]);
    await page.locator('#ask summary').click();
    expect(await wrongOn(page, 'axe')).toEqual([]);
    await page.locator('#agree').click();
    await page.locator('#withdraw').waitFor();
    expect(await wrongOn(page, 'axe', 'targets')).toEqual([]);
  });

  test('the privacy policy, reached from the welcome page', async () => {
    await store({ consented: false });
    const page = await openOwn('welcome/index.html');
    await page.locator('#ask summary').click();
    await page.getByRole('link', { name: 'Privacy policy' }).click();
    await page.locator('table').first().waitFor();
    expect(await page.locator('tbody th').allInnerTexts()).toContain('x.com, twitter.com, pro.x.com');
    expect(await wrongOn(page, 'axe', 'targets')).toEqual([]);
  });

  test.each(['now', 'account', 'rules'])('the popup, at “%s”', async (tab) => {
    await store({});
    const page = await session.open('https://x.com/harbor_bulletin');
    await page.locator('[data-testid="UserName"]').waitFor();
    const popup = await openPopup(session);
    await until('the popup', () => popup.evaluate<boolean>(`document.querySelector('.health p')?.innerText.trim().length > 0`));
    await popup.evaluate(`document.querySelector('#tab-${tab}').click()`);
    await until('the tab', () => popup.evaluate<boolean>(`!document.querySelector('#panel-${tab}').hidden`));
    if (tab === 'rules') await until('a group, opened', () => popup.evaluate<boolean>(`(document.querySelector('.group:not([open]) summary')?.click(), document.querySelector('.group[open]') !== null)`));
    expect(await wrongIn(popup.evaluate, popup.setTheme, ['axe', 'targets', 'width'])).toEqual([]);
    await popup.close();
  });
});

test('texts 40 % longer still fit', async () => {
  await store({ language: 'fil' });
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 380, height: 700 });
  for (const path of [...unfoldings.map(([id]) => `options/index.html#${id}`), 'welcome/index.html', 'account/index.html', 'privacy/index.html', 'popup/index.html']) {
    // Going to another section does not reload the page.
    await page.goto('about:blank');
    await page.goto(`${session.origin}/src/${path}`);
    await page.locator('h1').waitFor();
    await page.evaluate(lengthen());
    expect(await page.evaluate(widerThanPage)).toEqual([]);
  }
});

test('with forced colours, light or dark, words, meters, switches and the focus ring remain visible', async () => {
  await store({ consented: false });
  const page = await session.context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of [...unfoldings.map(([id]) => `options/index.html#${id}`), 'welcome/index.html', 'account/index.html', 'popup/index.html']) {
    await page.goto('about:blank');
    await page.goto(`${session.origin}/src/${path}`);
    await page.locator('h1').waitFor();
    await unfoldings.find(([id]) => path.endsWith(`#${id}`))?.[1](page);
    if (path.startsWith('popup')) {
      await page.locator('#tab-rules').click();
      await page.locator('.group').first().waitFor();
    }
    for (const group of await page.locator('.group:not([open]) summary').all()) if (await group.isVisible()) await group.click();
    for (const theme of themes) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: theme, reducedMotion: 'reduce' });
      expect(await page.evaluate('matchMedia("(forced-colors: active)").matches')).toBe(true);
      expect(await page.evaluate(lostInForcedColours()), `${path}, ${theme}`).toEqual([]);
      for (let i = 0; i < 5; i++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(`document.activeElement === document.body || ${ringInForcedColours()}`), `${path}, ${theme}`).toBe(true);
      }
    }
  }
});
