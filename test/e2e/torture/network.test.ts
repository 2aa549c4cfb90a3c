import type { Page } from 'playwright-core';
import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenBrowser, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { accountFile, manyPosts, postsFile, zipOf } from '../../support/archives.ts';
import { isFull, torture } from '../../torture/support/torture.ts';
import { openCoached, typeInto } from '../support/coached.ts';
import { waitForText } from '../support/wait-for-text.ts';
import { plantedPackage, requesters } from './support/planted.ts';
import { browsersOwn, isOurs, startWatched } from './support/watched-session.ts';

const browser = chosenBrowser();
const packaged = join('dist', browser);
const draft = 'Up early #a #b #c #d';
const editor = ':is([data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"])';
const writing = ['https://x.com/home', 'https://x.com/compose/post?parts=2', 'https://x.com/compose/post?reply=1001', 'https://x.com/noor_maps/status/1001', 'https://x.com/compose/post?mobile=1', 'https://pro.x.com/'];
const profiles = ['https://x.com/saddlespoke', 'https://x.com/harbor_bulletin'];
const others = ['https://x.com/messages', 'https://x.com/settings/account'];

/** Optional sites, turned on. */
const turnedOn = [
  { origin: 'https://bsky.app', writing: '/intent/compose', editor: '[role="dialog"] .ProseMirror', profile: '/profile/saddleandspoke.example', header: '[data-testid="profileView"]' },
  { origin: 'https://mastodon.example', writing: '/publish', editor: '.autosuggest-textarea__textarea', profile: '/@kebun_kota', header: '.account__header' },
] as const;

/** The same steps with and without the coach: writes wherever possible, and looks at everything else. */
async function useTheSites(session: Session, hasCoach: boolean): Promise<void> {
  const page = await session.context.newPage();
  const visit = async (address: string, act: () => Promise<unknown>, ours?: string): Promise<void> => {
    await page.goto(address);
    if (new URL(address).host.endsWith('x.com')) await page.locator('#react-root [data-testid]').first().waitFor({ state: 'attached' });
    await act();
    if (hasCoach && ours !== undefined) await page.locator(`html > div[data-beside="${ours}"]`).waitFor({ state: 'attached' });
  };
  for (const address of isFull ? writing : writing.slice(0, 2)) await visit(address, () => typeInto(page.locator(editor).first(), draft), '');
  for (const address of profiles) await visit(address, () => page.locator('[data-testid="UserName"]').waitFor(), 'head');
  for (const address of others) await visit(address, () => page.locator('input, [contenteditable]').first().fill('words'));
  for (const site of turnedOn) {
    await visit(`${site.origin}${site.writing}`, () => typeInto(page.locator(site.editor).first(), draft), '');
    await visit(`${site.origin}${site.profile}`, () => page.locator(site.header).waitFor(), 'head');
  }
  await page.close();
}

const openAndClose = async (session: Session, address: string): Promise<void> => (await session.open(address)).close();

const clickAll = (selector: string): string => `[...document.querySelectorAll(${JSON.stringify(selector)})].forEach((one) => one.click())`;

async function usePopup(session: Session, over: string): Promise<void> {
  const { page } = await openCoached(session, over);
  const popup = await session.openPopup();
  await until('the popup', () => popup.evaluate<boolean>(`document.querySelector('#tab-now') !== null`));
  for (const tab of ['rules', 'account', 'now']) {
    await popup.evaluate(`document.querySelector('#tab-${tab}')?.click()`);
    await until(`the panel ${tab}`, () => popup.evaluate<boolean>(`document.querySelector('#panel-${tab}')?.hidden !== true`));
  }
  await popup.evaluate(clickAll('summary'));
  await popup.close();
  await page.close();
}

const goTo = (page: Page, section: string): Promise<void> => page.locator(`nav a[href="#${section}"]`).click();

async function useOptions(session: Session): Promise<void> {
  const page = await session.open(`${session.origin}/src/options/index.html`);
  await page.locator('#name').fill('Saddle & Spoke');
  await page.locator('#handle').fill('@saddlespoke');
  await page.locator('#more summary').click();
  await page.locator('#site').fill('saddleandspoke.example');
  await page.locator('#topics').fill('bicycles, repair');
  await page.locator('#brand button[type="submit"]').click();
  await waitForText(page, 'Saved.');
  await goTo(page, 'data');
  await page.locator('#open-backup').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from('{"worth-following":1,"settings":{"reviewDelay":300}}') });
  await page.locator('#take-backup').click();
  await goTo(page, 'brand');
  const zip = zipOf({ 'data/account.js': accountFile('saddlespoke'), 'data/tweets.js': postsFile(manyPosts(60)) });
  await page.locator('#archive').setInputFiles({ name: 'twitter.zip', mimeType: 'application/zip', buffer: Buffer.from(await zip.slice().arrayBuffer()) });
  await page.locator('#save-import').click();
  await page.locator('#undo-import').waitFor();
  await goTo(page, 'data');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#export').click()]);
  await download.path();
  await goTo(page, 'speech');
  for (const language of ['id', 'fil', 'en']) {
    await page.locator('#language').selectOption(language);
    await until(`the page in ${language}`, () => page.evaluate<boolean>(`document.documentElement.lang === '${language}'`));
  }
  await page.evaluate(clickAll('summary'));
  await page.close();
  const welcome = await session.open(`${session.origin}/src/welcome/index.html`);
  await welcome.locator('#withdraw').waitFor();
  await welcome.close();
}

torture('T12', `in ${browser}, a whole session requests nothing more than the same session without the coach`, { small: 1, full: 20 }, async ({ n, fault, fail }) => {
  const sessions: (readonly string[])[] = [];
  for (const coach of ['', packaged]) {
    const hasCoach = coach !== '';
    const watched = await startWatched(coach, hasCoach ? turnedOn.map(({ origin }) => origin) : []);
    for (let round = 0; round < n; round++) {
      await useTheSites(watched.session, hasCoach);
      for (const address of [writing[0], profiles[0]]) await (hasCoach ? usePopup : openAndClose)(watched.session, address ?? '');
      if (hasCoach) await useOptions(watched.session);
    }
    sessions.push(await watched.asked());
    await watched.close();
  }
  const [without = [], withCoach = []] = sessions;
  fault(n);
  expect(without).not.toHaveLength(0);
  const left = [...without];
  for (const line of withCoach) {
    if (left.includes(line)) left.splice(left.indexOf(line), 1);
    else fail(line);
  }
});

torture('T12', `in ${browser}, a request planted in a page, a content script of any of the three sites, worker, popup or options is caught, whether or not a policy blocks it`, { small: requesters.length, full: requesters.length }, async ({ fault }) => {
  const planted = await plantedPackage();
  const watched = await startWatched(planted, turnedOn.map(({ origin }) => origin));
  const { page } = await openCoached(watched.session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), draft);
  for (const { origin } of turnedOn) await watched.session.open(`${origin}/`);
  for (const name of ['popup', 'options']) await watched.session.open(`${watched.session.origin}/src/${name}/index.html`);
  // X's policy, in its strictest form, blocks what is planted into its page.
  for (const requester of requesters) {
    const ways = ['open', 'shut', ...(requester === 'worker' ? [] : ['picture'])];
    fault(ways.length);
    await until(`${ways.join(', ')} of ${requester}`, async () => {
      const lines = await watched.asked();
      return ways.every((way) => lines.some((line) => line.includes(`${way}.${requester}.example`)));
    });
  }
  // The browser may report a request before its connection is made.
  for (const requester of requesters) if (requester !== 'page') await until(`a connection of ${requester}`, async () => (await watched.asked()).some((line) => ['open', 'picture'].some((way) => line.startsWith(`CONNECT ${way}.${requester}.example`))));
  const asked = await watched.asked();
  const left = (requester: string): boolean => ['open', 'picture'].some((way) => asked.some((line) => line.startsWith(`CONNECT ${way}.${requester}.example`)));
  expect(requesters.filter(left)).toEqual(requesters.filter((requester) => requester !== 'page'));
  await watched.close();
  await rm(planted, { recursive: true });
});

test('no file of the package names a host that the browser itself contacts', async () => {
  const files = (await readdir(packaged, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
  const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')));
  expect(browsersOwn.filter((host) => texts.some((text) => text.includes(host)))).toEqual([]);
  expect(texts.some((text) => text.includes('x.com'))).toBe(true);
});

test('the browser’s own requests are left out, whichever of its hosts they go to, but nothing that only looks like them', () => {
  expect(['CONNECT redirector.gvt1.com:443', 'CONNECT edgedl.me.gvt1.com:443', 'CONNECT update.googleapis.com:443', 'GET http://www.google.com/', 'CONNECT x.com:443'].filter(isOurs)).toEqual([]);
  const ours = ['CONNECT gvt1.com.example:443', 'CONNECT notgvt1.com:443', 'CONNECT sites.google.com:443', 'GET https://x.com/home', 'STOPPED https://open.worker.example/'];
  expect(ours.filter(isOurs)).toEqual(ours);
});
