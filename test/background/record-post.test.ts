import { beforeAll, expect, test } from 'vitest';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { coachIn, deliver, fill, reset, startBackground, world } from '../torture/support/browser.ts';

const draft = { text: 'No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, account: 'acmefreight' };

beforeAll(async () => {
  reset();
  await startBackground();
});

test('a repeated message counts its post once, and says the same', async () => {
  fill({ settings: { consented: true, afterPost: true } });
  const record = async (of: object): Promise<unknown> => deliver({ kind: 'recordPost', args: [of] }, coachIn(7));
  const first = await record(draft);
  expect(first).toMatchObject({ ok: true, value: expect.stringMatching(/\w/) });
  const once = decodeParts(world.store)['record'];
  expect(await record(draft)).toEqual(first);
  expect(decodeParts(world.store)['record']).toEqual(once);
  expect(await record({ ...draft, text: draft.text.replace('San Roque', 'Mabini').replace('Mill Road', 'the pier') })).not.toEqual(first);
});
