import { expect, test } from 'vitest';
import { coachIn, deliver, fill, reset, startBackground, world } from '../torture/support/browser.ts';
import { full } from '../torture/support/full-storage.ts';
import { until } from '../../tools/browser/until.ts';

const review = { kind: 'review', args: [{ text: 'The lock opens at noon', kind: 'post' }] };

/** The schema version, and all parts that a review needs. */
const parts = 6;

/** A newly started background, with a count of its storage reads. */
async function start(settings: object): Promise<() => number> {
  reset();
  fill({ ...full, settings, schemaVersion: 2 });
  let asked = 0;
  world.access = async (how) => void (how === 'get' && asked++);
  await startBackground();
  return () => asked;
}

test('focusing a composer warms every cache before the first review', async () => {
  const asked = await start({ consented: true });
  await deliver({ kind: 'getState', args: [] }, coachIn(1));
  await until('all of it read', async () => asked() === parts);
  expect(await deliver(review, coachIn(1))).toMatchObject({ ok: true });
  expect(asked()).toBe(parts);
});
