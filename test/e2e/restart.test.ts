import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { startSession } from '../../tools/browser/session.ts';
import { until } from '../../tools/browser/until.ts';
import { areRegistered, hasCoach } from './support/site-coach.ts';

const server = 'https://mastodon.example';

test('a site stays on after the browser was closed', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'worth-following-'));
  try {
    const before = await startSession({ profile });
    await before.permit(server);
    await areRegistered(before, `${server}/*`);
    await before.close();
    const after = await startSession({ profile, agree: false });
    const page = await after.open(`${server}/home`);
    await until('the coach', () => hasCoach(after, page));
    await areRegistered(after, `${server}/*`);
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
