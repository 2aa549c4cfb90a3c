import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { torture } from '../../torture/support/torture.ts';
import { keptBy, tracesIn, type Trace } from './support/traces.ts';

const composer = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
/** A site that we do not support, with boxes that look as if we did. */
const elsewhere = `<!doctype html><title>Elsewhere</title><form>
  <input name="name"><input type="password"><input autocomplete="one-time-code"><textarea data-testid="tweetTextarea_0"></textarea>
  <div data-testid="tweetTextarea_0" contenteditable="true"><div data-block="true">&#8203;</div></div></form>`;
/** An address of X with what X asks for at login, and a composer in a frame. */
const login = '<!doctype html><title>Log in</title><form><input name="text" autocomplete="username"><input name="password" type="password"><input name="challenge_response" autocomplete="one-time-code"></form><iframe src="/home" width="900" height="600"></iframe>';

type Box = (page: Page) => Locator;
const find = (selector: string): Box => (page) => page.locator(selector).first();
const framed: Box = (page) => page.frameLocator('iframe').locator(composer).first();

/** Texts written in places where nothing may be read. */
const places: readonly (readonly [string, string, Box])[] = [
  ['message', 'https://x.com/messages', find('[data-testid="dmComposerTextInput"]')],
  ['search', 'https://x.com/explore', find('[data-testid="SearchBox_Search_Input"]')],
  ['question', 'https://x.com/i/grok', find('.grok textarea')],
  ['article', 'https://x.com/compose/articles', find('[data-testid="composer"]')],
  ['title', 'https://x.com/compose/articles', find('textarea[name="Article Title"]')],
  ['email', 'https://x.com/settings/account', find('input[name="email"]')],
  ['password', 'https://x.com/settings/account', find('input[name="current_password"]')],
  ['bio', 'https://x.com/settings/profile', find('textarea[name="description"]')],
  ['user', 'https://x.com/i/flow/login', find('input[name="text"]')],
  ['secret', 'https://x.com/i/flow/login', find('input[name="password"]')],
  ['code', 'https://x.com/i/flow/login', find('input[name="challenge_response"]')],
  ['frame', 'https://x.com/i/flow/login', framed],
  ['elsewhere', 'https://elsewhere.example/', find('input[name="name"]')],
  ['elsewhere password', 'https://elsewhere.example/', find('input[type="password"]')],
  ['elsewhere code', 'https://elsewhere.example/', find('input[autocomplete="one-time-code"]')],
  ['elsewhere composer', 'https://elsewhere.example/', find('textarea')],
  ['elsewhere editor', 'https://elsewhere.example/', find('[contenteditable]')],
];
const canary = (what: string): string => `canary${what.replaceAll(' ', '')}7391`;
const secrets = places.map(([what]) => canary(what));
/** A draft is read, but stored nowhere. */
const draft = canary('draft');
const planted = canary('planted');

/** Chromium itself keeps form contents here, to reopen closed tabs: sometimes more of it, sometimes less. */
const closedTabs = join('Default', 'Sessions');

interface Run {
  /** Everything that reached the worker or a console. */
  readonly heard: string;
  readonly kept: string;
  readonly traces: readonly Trace[];
}

async function write(session: Session): Promise<void> {
  const page = await session.context.newPage();
  let at = '';
  for (const [what, address, box] of places) {
    if (address !== at) await page.goto(address);
    at = address;
    await box(page).click();
    await page.keyboard.type(canary(what));
  }
  await page.goto('https://x.com/home');
  await find(composer)(page).click();
  await page.keyboard.type(`${draft} just woke up`);
  if (session.extensionId !== '') await page.locator('html > div[data-beside=""]').waitFor({ state: 'attached' });
  await page.goto('https://x.com/noor_maps');
  await page.locator('[data-testid="UserName"]').waitFor();
  await page.close();
}

const profiles: string[] = [];
afterAll(() => Promise.all(profiles.map((profile) => rm(profile, { recursive: true, force: true }))));

async function run(coach: string): Promise<Run> {
  const profile = await mkdtemp(join(tmpdir(), 'worth-following-'));
  profiles.push(profile);
  const session = await startSession({ extension: coach, profile });
  await session.context.route('https://elsewhere.example/**', (route) => route.fulfill({ contentType: 'text/html', body: elsewhere }));
  await session.context.route('https://x.com/i/flow/login', (route) => route.fulfill({ contentType: 'text/html', body: login }));
  const said: string[] = [];
  session.context.on('console', (message) => said.push(message.text()));
  const worker = coach ? await session.worker() : undefined;
  await worker?.evaluate(`self.heard = []; chrome.runtime.onMessage.addListener((message) => { self.heard.push(JSON.stringify(message)); })`);
  await write(session);
  if (worker) await until('the draft in the worker', async () => (await worker.evaluate<readonly string[]>('self.heard')).some((message) => message.includes(draft)));
  const heard = worker ? (await worker.evaluate<readonly string[]>('self.heard')).join('\n') : '';
  await worker?.evaluate(`chrome.storage.local.set({ planted: '${planted}' })`);
  const kept = worker ? await keptBy(worker) : '';
  await session.close();
  const traces = await tracesIn(profile, [...secrets, draft, planted]);
  return { heard: `${heard}\n${said.join('\n')}`, kept, traces: traces.filter(({ file }) => !file.startsWith(closedTabs)) };
}

torture('T13', 'private text reaches neither the worker, storage, the console nor the disk, and a draft is stored nowhere', { small: places.length, full: places.length }, async ({ fault, fail }) => {
  const without = await run('');
  const { heard, kept, traces } = await run('dist/chromium');
  fault(places.length + 1);
  for (const secret of secrets) if (heard.includes(secret)) fail(`heard: ${secret}`);
  for (const word of [...secrets, draft]) {
    if (kept.includes(word)) fail(`stored: ${word}`);
  }
  const known = new Set(without.traces.map(({ word, file }) => `${word} in ${dirname(file)}`));
  for (const { word, file } of traces) if (word !== planted && !known.has(`${word} in ${dirname(file)}`)) fail(`on disk: ${word} in ${file}`);
  // A word that is stored is found in both places, so a secret would be, too.
  expect(kept).toContain(planted);
  expect(traces.filter(({ word }) => word === planted)).not.toEqual([]);
});

test('the extension cannot be allowed in private windows', async () => {
  const session = await startSession();
  const extensions = await session.open('chrome://extensions');
  const access = (): Promise<boolean> => extensions.evaluate<boolean>(`chrome.developerPrivate.getExtensionInfo('${session.extensionId}').then(({ incognitoAccess }) => incognitoAccess.isActive)`);
  expect(await access()).toBe(false);
  await extensions.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${session.extensionId}', incognitoAccess: true }).catch(() => undefined)`);
  expect(await access()).toBe(false);
  expect(await (await session.worker()).evaluate<boolean>('chrome.extension.isAllowedIncognitoAccess()')).toBe(false);
  await session.close();
});
