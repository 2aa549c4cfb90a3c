import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { standIns } from '../stand-in/sites.ts';
import { sharedSession, type Session } from './support/shared-session.ts';

let session: Session;
beforeAll(async () => {
  session = await sharedSession();
});
afterAll(() => session.close());

/** Whether a coach is in the page. A page that we may not see has none. */
const hasCoach = async (page: Page): Promise<boolean> => {
  const inWorld = await session.worldIn(page);
  return inWorld<boolean>(`globalThis[Symbol.for('coach')] === true`).catch(() => false);
};

test.each(['bluesky', 'mastodon'] as const)('%s: the coach comes to an open tab with the permission, and goes with it', async (site) => {
  const { home } = standIns[site];
  const page = await session.open(home);
  expect(await hasCoach(page)).toBe(false);
  await session.permit(new URL(home).origin);
  await until('the coach', () => hasCoach(page));
  await page.reload();
  await until('the coach after a reload', () => hasCoach(page));
  await session.forbid(new URL(home).origin);
  await until('no coach', async () => !(await hasCoach(page)));
  await page.close();
});
