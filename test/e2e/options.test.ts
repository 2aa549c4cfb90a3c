import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashtagWall } from '../support/drafts.ts';
import { csvSource, parseCsv } from '../../src/core/files/csv.ts';
import { sharedSession, type Session } from './support/shared-session.ts';
import { until } from '../../tools/browser/until.ts';
import { collectErrors, openCoached, typeInto } from './support/coached.ts';
import { ruleInOwnPage } from './support/own-strip.ts';
import { waitForText } from './support/wait-for-text.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';

let session: Session;
let errors: readonly string[] = [];
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
afterEach(async () => {
  expect(errors).toEqual([]);
  await session.reset();
  for (const page of session.context.pages().slice(1)) await page.close();
});

async function openOptions(section = ''): Promise<Page> {
  const page = await session.context.newPage();
  errors = collectErrors(page);
  await page.goto(`${session.origin}/src/options/index.html${section}`);
  await page.locator('main > section:not([hidden])').waitFor();
  return page;
}

const stored = async <T>(key: string): Promise<T> => (await session.worker()).evaluate<T>(`chrome.storage.local.get('${key}').then((stored) => stored['${key}'])`);
/** The pressed button is gone, but the focus is not. */
const focusOn = (page: Page, words: string): Promise<unknown> => until(`the focus on “${words}”`, async () => (await page.evaluate<string>(`document.activeElement?.textContent ?? ''`)) === words);
const settingsHave = (words: string): Promise<unknown> => until(`${words} in the settings`, async () => JSON.stringify(await stored('settings')).includes(words));

test('brands: several, with topics, words, tone, languages and address; the default is chosen, one is removed', async () => {
  const page = await openOptions();
  await page.locator('#name').fill('Kopi Senja');
  await page.locator('#handle').fill('x.com/kopi_senja');
  await page.locator('#topics').fill('kopi, espresso,');
  await page.locator('#topics').pressSequentially('beans');
  await page.locator('#topics').press('Enter');
  await page.locator('#more summary').click();
  await page.locator('#use').fill('single origin');
  await page.locator('#add-avoid').click();
  await page.locator('.avoid input').first().fill('cheap');
  await page.locator('.avoid input').last().fill('fair');
  await page.locator('#tone-formal').press('ArrowRight');
  await page.getByLabel('Bahasa Indonesia').check();
  await page.locator('#preset').selectOption('shop');
  await page.locator('#address').selectOption('familiar');
  await page.locator('#add-brand').click();
  await page.locator('#name').fill('Acme');
  await page.getByRole('button', { name: 'Use when the account is unknown' }).click();
  await waitForText(page, 'Not saved yet.');
  await page.locator('#brand button[type="submit"]').click();
  await waitForText(page, 'Saved.');
  expect(await stored('brands')).toMatchObject([
    { name: 'Acme' },
    { name: 'Kopi Senja', handle: 'kopi_senja', topics: ['kopi', 'espresso', 'beans'], use: ['single origin'], avoid: [{ word: 'cheap', instead: 'fair' }], tone: { formal: 0.55 }, languages: ['id'], preset: 'shop', address: 'familiar' },
  ]);
  await page.reload();
  await page.getByRole('button', { name: 'Kopi Senja', exact: true }).click();
  expect(await page.locator('#handle').inputValue()).toBe('@kopi_senja');
  await page.getByRole('button', { name: 'Remove espresso' }).click();
  await page.getByRole('button', { name: 'Acme', exact: true }).click();
  await page.locator('#remove-brand').click();
  await page.locator('#brand button[type="submit"]').click();
  await until('one brand', async () => (await stored<readonly unknown[]>('brands')).length === 1);
  expect(await stored('brands')).toMatchObject([{ name: 'Kopi Senja', topics: ['kopi', 'beans'] }]);
});

test('an invalid handle shows an error and stores nothing', async () => {
  const page = await openOptions();
  await page.locator('#handle').fill('not a handle at all');
  await page.locator('#brand button[type="submit"]').click();
  await page.locator('#brand form [role="status"]').getByText('That doesn’t look like a handle').waitFor();
  await until('the focus in the field', () => page.evaluate<boolean>(`document.activeElement?.id === 'handle'`));
  expect(await stored('brands')).toBeUndefined();
});

test('rules: search opens groups, a group switches at once, examples load on demand, reset restores all', async () => {
  const page = await openOptions('#rules');
  await page.locator('[data-rule="hashtags"]').waitFor({ state: 'attached' });
  expect(await page.locator('[data-rule="hashtags"]').isVisible()).toBe(false);
  await page.getByRole('searchbox').fill('hashtag');
  await page.locator('[data-rule="hashtags"]').waitFor();
  await page.locator('[data-rule="hashtags"] details summary').click();
  await waitForText(page, 'You’d see this tip for:');
  await page.getByRole('searchbox').fill('no rule is called so');
  await waitForText(page, 'No tip matches that.');
  await page.getByRole('searchbox').fill('');
  const craft = page.locator('.group').filter({ has: page.locator('[data-rule="hashtags"]') });
  await craft.locator('summary').first().click();
  await craft.locator('[data-all="off"]').click();
  await settingsHave('"hashtags":false');
  await until('the group to be off', async () => (await craft.locator('input:checked').count()) === 0);
  await page.locator('#reset-rules').click();
  await settingsHave('"ruleOverrides":{}');
});

test('writing: delay, both budgets and mode are stored', async () => {
  const page = await openOptions('#writing');
  await page.locator('#pause').fill('1.5');
  await settingsHave('"reviewDelay":1500');
  await page.locator('#small-talk').fill('0.3');
  await settingsHave('"smallTalkShare":0.3');
  await page.locator('#promotion').fill('0.5');
  await settingsHave('"promotionShare":0.5');
  await page.getByLabel('Only when I ask').check();
  await settingsHave('"mode":"on-demand"');
});

test('the language of the page changes at once', async () => {
  const page = await openOptions('#speech');
  await page.locator('#language').selectOption('id');
  await page.getByRole('heading', { name: 'Bahasa', exact: true }).waitFor();
  await until('its title', async () => (await page.title()).includes('Pengaturan'));
});

describe('data', () => {
  const brands = [{ name: 'Acme Freight', handle: '', sites: [], topics: ['freight'], use: [], avoid: [], tone: {}, languages: [] }];
  const fill = async (): Promise<void> => {
    await (await session.worker()).evaluate(`chrome.storage.local.set(${JSON.stringify({ brands, settings: { consented: true, ruleOverrides: { hashtags: false } }, record: [{ postedAt: Date.now(), kind: 'post' }] })})`);
  };

  test('is counted, exported, changed, imported with a preview, and restored by undo', async () => {
    await fill();
    const page = await openOptions('#data');
    for (const words of ['1 brand', '1 post counted', '1 tip you changed', '0 dismissed tips']) await waitForText(page, words);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#export').click()]);
    const file = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ 'worth-following': 2, brands: [{ name: 'Acme Freight' }], settings: { ruleOverrides: { hashtags: false } } });
    await (await session.worker()).evaluate(`chrome.storage.local.set({ brands: [], settings: { consented: true, language: 'en', reviewDelay: 900 } })`);
    await waitForText(page, '0 brands');
    const choose = (text: string): Promise<void> => page.locator('#open-backup').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose(file);
    expect((await page.locator('#preview-backup').innerText()).replaceAll(/\s+/g, ' ')).toContain('Brands 0 → 1');
    expect(await stored('brands')).toEqual([]);
    await page.locator('#take-backup').click();
    await waitForText(page, 'Imported.');
    expect(await stored('brands')).toMatchObject([{ name: 'Acme Freight' }]);
    expect(await stored('settings')).toMatchObject({ consented: true, ruleOverrides: { hashtags: false }, reviewDelay: 1100 });
    await page.locator('#undo-backup').click();
    await waitForText(page, 'Undone.');
    expect(await stored('brands')).toEqual([]);
    expect(await stored('settings')).toMatchObject({ ruleOverrides: {}, reviewDelay: 900 });
    await choose('{"worth-following":1,"settings":{"__proto__":{"isOn":false}}}');
    await waitForText(page, 'Part of this file doesn’t look right: settings › __proto__');
    await choose('hello');
    await waitForText(page, 'This file can’t be read.');
    expect(await stored('settings')).toMatchObject({ reviewDelay: 900 });
  });

  test('is deleted after confirmation, with the consent', async () => {
    await fill();
    const page = await openOptions('#data');
    await page.locator('#delete').click();
    expect(await stored('brands')).toMatchObject(brands);
    await page.locator('#delete-yes').click();
    await waitForText(page, 'Deleted.');
    await focusOn(page, 'Deleted. Nothing is read until you turn tips on again.');
    expect(await (await session.worker()).evaluate('chrome.storage.local.get()')).toEqual({});
    await waitForText(page, 'Nothing is read until you turn tips on again.');
  });

  test('withdrawing consent silences the open composer', async () => {
    const { page, stripSaying, noStrip } = await openCoached(session, 'https://x.com/home');
    await typeInto(page.locator(editor).first(), trite);
    await stripSaying('small-talk');
    const options = await openOptions('#data');
    await options.locator('#withdraw').click();
    await noStrip();
    await focusOn(options, 'Your consent');
  });
});

describe('the calendar', () => {
  test('scores a pasted table in place, and saves it with its scores, safe for spreadsheets', async () => {
    const page = await openOptions('#calendar');
    await page.locator('#planned').fill('Date,Text\nMon,"Just woke up, need more coffee"\nTue,"=HYPERLINK(""http://evil.example"")"\nWed,"How to fix a slow puncture in 10 minutes: hold the tube under water, mark the bubbles, sand, glue, press."');
    await page.locator('#look').click();
    await waitForText(page, '3 posts checked');
    const rows = await page.locator('.calendar tbody tr').allInnerTexts();
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Add one thing from your day that helps theirs');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save-csv').click()]);
    const cells = parseCsv(csvSource(await readFile(await download.path(), 'utf8')).text, ',').rows.map((row) => row.cells);
    expect(cells[0]).toEqual(['Date', 'Text', 'Value', 'Brand', 'Length', 'Tips']);
    expect(cells[2]?.[1]).toBe(`'=HYPERLINK("http://evil.example")`);
    expect(Number(cells[1]?.[2])).toBeLessThan(Number(cells[3]?.[2]));
  });

  test('stays responsive over two thousand posts from a file, and can be stopped', async () => {
    const page = await openOptions('#calendar');
    const post = 'The bridge to the harbour is closed until June 3 because its bearings are replaced. Riders: take Gate 4, it adds 6 minutes #';
    const csv = `\uFEFFtext\r\n${Array.from({ length: 2000 }, (_, i) => `"${post}${i}"`).join('\r\n')}`;
    // The time between frames, while posts are being reviewed.
    await page.evaluate(`(() => {
      window.gaps = [];
      let last = performance.now();
      // Stopped by the page itself, frame by frame: a fast browser is done before a click from outside arrives.
      const beat = (now) => {
        window.gaps.push(now - last);
        last = now;
        if (!window.stopped && (document.querySelector('progress')?.value ?? 0) > 200) {
          window.stopped = true;
          document.querySelector('#stop')?.click();
        }
        requestAnimationFrame(beat);
      };
      requestAnimationFrame(beat);
    })()`);
    await page.locator('#open-csv').setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await waitForText(page, 'posts checked');
    const words = await page.locator('#calendar-says').innerText();
    expect(Number(/[\d,]+/.exec(words)?.[0].replace(',', ''))).toBeLessThan(2000);
    const gaps = await page.evaluate<readonly number[]>('window.gaps');
    const sorted = gaps.toSorted((a, b) => a - b);
    console.log(`Frames while posts are looked at: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms, 95 % within ${sorted[Math.floor(sorted.length * 0.95)]?.toFixed(0)} ms, longest ${sorted.at(-1)?.toFixed(0)} ms`);
    // A page that hangs while posts are being reviewed would draw next to no frames. The figures themselves are printed, not asserted.
    expect(gaps.length).toBeGreaterThan(5);
    await page.locator('#look').click();
    await until('all of them', async () => (await page.locator('#calendar-says').innerText()).includes('2000 posts checked'));
    expect(await page.locator('.calendar tbody tr').count()).toBe(100);
  });

  test('says so if there is nothing to score', async () => {
    const page = await openOptions('#calendar');
    await page.locator('#look').click();
    await waitForText(page, 'No posts yet.');
  });
});

describe('the playground', () => {
  test('is coached by the same code from the start: strip and marks, in the language chosen', async () => {
    const page = await openOptions('#try');
    await until('a tip for the draft that stands there', async () => (await ruleInOwnPage(page)) !== undefined);
    await page.locator('[data-sample="1"]').click();
    await until('the tip for the example', async () => (await ruleInOwnPage(page)) === 'small-talk');
    await page.locator('.composer').press('ControlOrMeta+a');
    await page.keyboard.type(hashtagWall);
    await until('the other tip', async () => (await ruleInOwnPage(page)) === 'hashtags');
    await until('its marks', () => page.evaluate<boolean>(`(CSS.highlights.get('beside-notice')?.size ?? 0) > 0`));
  });

  test('says so when tips are off', async () => {
    await (await session.worker()).evaluate(`chrome.storage.local.set({ settings: { consented: true, isOn: false } })`);
    const page = await openOptions('#try');
    await waitForText(page, 'Tips are off or paused');
  });
});

test('each section works by keyboard; its link leads to it, the browser’s back button to the one before', async () => {
  const page = await openOptions();
  const ids = ['rules', 'writing', 'sites', 'speech', 'data', 'try', 'calendar'];
  for (const id of ids) {
    await page.locator(`nav a[href="#${id}"]`).press('Enter');
    await page.locator(`#${id}`).waitFor();
    await until('the focus on its heading', () => page.evaluate<boolean>(`document.activeElement?.id === '${id}-title'`));
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>(`document.activeElement?.closest('section')?.id ?? ''`)).toBe(id);
    expect(await page.locator('main > section:visible').count()).toBe(1);
  }
  await page.goBack();
  await page.locator('#try').waitFor();
  await until('the focus on its heading', () => page.evaluate<boolean>(`document.activeElement?.id === 'try-title'`));
  await page.reload();
  await page.locator('#try').waitFor();
});

test('the shortcut that opens the card is shown as in the browser', async () => {
  const page = await session.open(`${session.origin}/src/options/index.html#writing`);
  const given = await page.evaluate<string>(`chrome.commands.getAll().then((all) => all.find(({ name }) => name === 'open-card').shortcut)`);
  const words = page.locator('#shortcut');
  await words.getByText(given || 'No keyboard shortcut yet').waitFor();
  await page.close();
});
