import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPopup } from '../../tools/browser/popup.ts';
import { until } from '../../tools/browser/until.ts';
import { standIns } from '../stand-in/sites.ts';
import { collectErrors, openCoached, typeInto } from './support/coached.ts';
import { waitForText } from './support/wait-for-text.ts';
import { hasCoach, isSeen, writeOn } from './support/site-coach.ts';
import { sharedSession, type Session } from './support/shared-session.ts';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());
afterEach(async () => {
  for (const page of session.context.pages().slice(1)) await page.close();
});

const options = (): Promise<Page> => session.open(`${session.origin}/src/options/index.html#sites`);
const originOf = (site: 'bluesky' | 'mastodon'): string => new URL(standIns[site].home).origin;

const comes = (page: Page): Promise<unknown> => until('the coach', () => hasCoach(session, page));
/** Waits until the coach is in the page and shows something about a draft. */
const coaches = async (site: 'bluesky' | 'mastodon', page: Page): Promise<void> => {
  await comes(page);
  await writeOn(site, page);
  await until('its strip', () => isSeen(page));
};
/** After `coaches`: waits until nothing of it is left in the page. */
const goes = (page: Page): Promise<unknown> => until('nothing of the coach', async () => !(await isSeen(page)));

test.each(['bluesky', 'mastodon'] as const)('%s: the coach starts in an open tab when permission is given, survives a reload, and leaves when the browser takes it back', async (site) => {
  const page = await session.open(standIns[site].home);
  expect(await hasCoach(session, page)).toBe(false);
  await session.permit(originOf(site));
  await comes(page);
  await page.reload();
  await coaches(site, page);
  await session.forbid(originOf(site));
  await goes(page);
});

test('Bluesky is turned on and off with a click, also in the open tab', async () => {
  await session.sayYes(originOf('bluesky'));
  const page = await session.open(standIns.bluesky.home);
  const own = await options();
  await own.locator('#bluesky').click();
  await waitForText(own, 'Tips are on for Bluesky, in open tabs too.');
  await coaches('bluesky', page);
  await own.bringToFront();
  await own.getByRole('button', { name: 'Turn off Bluesky' }).click();
  await waitForText(own, 'Tips are off for Bluesky.');
  await goes(page);
  await own.locator('#bluesky').waitFor();
});

test('a Mastodon server is turned on by entering an account on it, listed, and turned off when the browser takes the permission back', async () => {
  await session.sayYes(originOf('mastodon'));
  const page = await session.open(standIns.mastodon.home);
  const own = await options();
  await own.locator('#server').fill('not a server');
  await own.locator('#add-server').click();
  await waitForText(own, 'That isn’t a server.');
  await own.locator('#server').fill('x.com');
  await own.locator('#add-server').click();
  await own.getByRole('status').getByText('Always on').waitFor();
  await own.locator('#server').fill('@ana@mastodon.example');
  await own.locator('#add-server').click();
  const row = own.getByRole('listitem').filter({ hasText: 'mastodon.example' });
  await row.waitFor();
  await coaches('mastodon', page);
  await session.forbid(originOf('mastodon'));
  await row.waitFor({ state: 'detached' });
  await goes(page);
});

test('what is shown while somebody writes goes and comes back with the permission, without a reload, a trace or a lost word', async () => {
  await session.permit(originOf('mastodon'));
  const { page, stripSaying } = await openCoached(session, standIns.mastodon.home);
  const errors = collectErrors(page);
  const box = page.locator('.autosuggest-textarea__textarea');
  const text = 'THE ROOF GARDEN IS OPEN AGAIN!!!';
  await typeInto(box, text);
  await stripSaying('shouting');
  const ours = (): Promise<number> => page.locator('html > :not(head, body)').count();
  expect(await ours()).toBeGreaterThan(0);
  await session.forbid(originOf('mastodon'));
  await until('nothing of ours', async () => (await ours()) === 0);
  await box.press('End');
  await page.keyboard.type('!');
  expect(await box.inputValue()).toBe(`${text}!`);
  expect(await ours()).toBe(0);
  await session.permit(originOf('mastodon'));
  await page.bringToFront();
  await box.click();
  await stripSaying('shouting');
  expect(errors).toEqual([]);
  await session.forbid(originOf('mastodon'));
});

test('another app on a server that was turned on is left alone, and the popup says so', async () => {
  await session.context.route('https://mastodon.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elk</title><textarea></textarea>' }));
  const page = await session.openSite('mastodon');
  await comes(page);
  await page.bringToFront();
  await page.locator('textarea').fill('Good morning everyone');
  const popup = await openPopup(session);
  await until('its sentence', () => popup.evaluate<boolean>(`document.querySelector('.health')?.dataset.health === 'other-app'`));
  await popup.close();
  await session.context.unroute('https://mastodon.example/**');
  await session.forbid(originOf('mastodon'));
});

test('on a site that is not turned on the popup says where to turn it on', async () => {
  const page = await session.open(standIns.bluesky.home);
  await page.bringToFront();
  const popup = await openPopup(session);
  await until('the way to the sites', () => popup.evaluate<boolean>(`document.querySelector('#choose-sites') !== null`));
  const opened = session.context.waitForEvent('page');
  await popup.click('#choose-sites');
  await (await opened).locator('#bluesky').waitFor();
});
