import { expect, test } from 'vitest';
import { startSession } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { areRegistered, hasCoach } from './support/site-coach.ts';

const server = 'https://mastodon.example';

test('a site stays on after an update, and one that was turned off stays off', async () => {
  const session = await startSession();
  try {
    await session.permit(server);
    await session.reinstall();
    await areRegistered(session, `${server}/*`);
    const page = await session.open(`${server}/home`);
    await until('the coach', () => hasCoach(session, page));
    // Turned off as in the options: a permission withdrawn on Chromium's own page may return after a reload.
    await (await session.worker()).evaluate(`chrome.permissions.remove({ origins: ['${server}/*'] })`);
    await areRegistered(session);
    await session.reinstall();
    await areRegistered(session);
    await page.reload();
    expect(await hasCoach(session, page)).toBe(false);
  } finally {
    await session.close();
  }
});
