import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { standIns } from '../stand-in/sites.ts';
import { openCoached, typeInto } from './support/coached.ts';
import { waitForText } from './support/wait-for-text.ts';
import { hasCoach, isSeen, writeOn } from './support/site-coach.ts';

// Its own browser, because Chromium remembers that all sites were once allowed.
let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

test('with all sites allowed in the browser, Bluesky, Mastodon servers and X have one coach each, and other sites none', async () => {
  await session.permit('https://*');
  const own = await session.open(`${session.origin}/src/options/index.html#sites`);
  await waitForText(own, 'All sites (allowed in your browser)');
  expect(await own.locator('#bluesky').count()).toBe(0);
  await session.context.route('https://elsewhere.example/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title><textarea></textarea>' }));
  const elsewhere = await session.open('https://elsewhere.example/');
  await typeInto(elsewhere.locator('textarea'), 'THE ROOF GARDEN IS OPEN AGAIN!!!');
  const coached: Page[] = [];
  for (const site of ['bluesky', 'mastodon'] as const) {
    const page = await session.open(standIns[site].home);
    await until(`the coach on ${site}`, () => hasCoach(session, page));
    await writeOn(site, page);
    await until(`a strip on ${site}`, () => isSeen(page));
    coached.push(page);
  }
  // This draft was written before the others, so it would have its strip by now.
  await elsewhere.bringToFront();
  await elsewhere.keyboard.type('!');
  const { page, inWorld, strips } = await openCoached(session, standIns.x.home);
  await typeInto(page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').first(), 'Just woke up and I need more coffee');
  await until('a strip', async () => (await strips()).length > 0);
  expect(await page.locator('html > [data-beside=""]').count()).toBe(1);
  expect(await inWorld<boolean>(`Symbol.for('coach') in globalThis`)).toBe(false);
  expect(await isSeen(elsewhere)).toBe(false);
  await own.bringToFront();
  await own.getByRole('button', { name: 'Turn off All sites' }).click();
  await own.locator('#bluesky').waitFor();
  for (const left of coached) await until('nothing of the coach', async () => !(await isSeen(left)));
});
