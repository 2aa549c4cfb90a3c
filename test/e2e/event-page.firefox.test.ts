import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashtagWall } from '../support/drafts.ts';
import manifest from '../../manifest.json' with { type: 'json' };
import { openPopup } from '../../tools/browser/popup.ts';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { openCoached, typeInto } from './support/coached.ts';

const trite = 'Just woke up and I need more coffee';
const editor = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
/** The event page unloads and wakes fifteen times, which takes seconds on an idle computer and a minute on a busy one. */
const longest = 240_000;
const { id } = manifest.browser_specific_settings.gecko;

let session: Session;
beforeAll(async () => {
  session = await startSession({
    preferences: {
      // The default is half a minute.
      'extensions.background.idle.timeout': 300,
      // Grants permissions requested by a click without a prompt, which only a person could answer.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
});
afterAll(() => session.close());

const background = async (): Promise<string> => (await session.privileged?.<string>(`return WebExtensionPolicy.getByID('${id}').extension.backgroundState;`)) ?? '';
const unloaded = (): Promise<unknown> => until('an event page that is unloaded', async () => (await background()) === 'stopped');

test('the event page unloads when idle and wakes for each draft, without losing a tip or a post', async () => {
  const { page, stripSaying, noStrip } = await openCoached(session, 'https://x.com/home');
  const box = page.locator(editor).first();
  for (let round = 0; round < 5; round++) {
    await unloaded();
    await typeInto(box, trite);
    await stripSaying('small-talk');
    await unloaded();
    await box.press('ControlOrMeta+a');
    await page.keyboard.type(hashtagWall);
    await stripSaying('hashtags');
    await unloaded();
    await page.locator('[data-testid="tweetButtonInline"]').first().click();
    await noStrip();
    await until('the post in the record', async () => (await session.worker()).evaluate<boolean>(`chrome.storage.local.get('record').then(({ record = '[]' }) => JSON.parse(record).length === 1)`));
    // Otherwise the next round's post would count as a repeat.
    await (await session.worker()).evaluate(`chrome.storage.local.remove('record')`);
  }
}, longest);

test('the popup and its switches wake a sleeping event page', async () => {
  const { page, stripSaying, strips } = await openCoached(session, 'https://x.com/home');
  await typeInto(page.locator(editor).first(), trite);
  await stripSaying('small-talk');
  const popup = await openPopup(session);
  await until('the rule', () => popup.evaluate<boolean>(`document.querySelector('#tab-rules')?.click() ?? document.querySelector('[data-rule="small-talk"] input') !== null`));
  await unloaded();
  await popup.evaluate(`document.querySelector('[data-rule="small-talk"] input').click()`);
  await until('the tip to go', async () => (await strips()).every(({ firstRule }) => firstRule !== 'small-talk'));
  await popup.close();
  await session.reset();
});

test('if access to X is withdrawn, the popup says so and a click asks for it again', async () => {
  const origins = JSON.stringify(manifest.content_scripts.flatMap(({ matches }) => matches));
  const { page: before, stripSaying: beforeSaying } = await openCoached(session, 'https://x.com/home');
  await typeInto(before.locator(editor).first(), trite);
  await beforeSaying('small-talk');
  await (await session.worker()).evaluate(`chrome.permissions.remove({ origins: ${origins} })`);
  // A page that is already open goes quiet without a reload.
  await until('nothing of ours', () => before.evaluate<boolean>(`document.querySelector('html > div') === null`));
  const page = await session.open('https://x.com/home');
  await page.bringToFront();
  await typeInto(page.locator(editor).first(), trite);
  const popup = await openPopup(session);
  await until('the health line', () => popup.evaluate<boolean>(`document.querySelector('[data-health="no-permission"] button') !== null`));
  expect(await page.evaluate(`document.querySelector('html > div')`)).toBeNull();
  await popup.click('[data-health="no-permission"] button');
  await until('the access', async () => (await session.worker()).evaluate<boolean>(`chrome.permissions.contains({ origins: ${origins} })`));
  await popup.close();
  await before.bringToFront();
  await before.locator(editor).first().click();
  await beforeSaying('small-talk');
  const { page: allowed, stripSaying } = await openCoached(session, 'https://x.com/home');
  await typeInto(allowed.locator(editor).first(), trite);
  await stripSaying('small-talk');
});
