import { beforeAll, expect, test } from 'vitest';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { coachIn, deliver, fill, reset, startBackground, world } from '../torture/support/browser.ts';

const draft = { text: 'How we patch a tube in 5 minutes: mark the hole, sand it, then glue the patch', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 500, site: 'mastodon', account: 'mastodon:ana@mastodon.example' };

beforeAll(async () => {
  reset();
  await startBackground();
});

const ask = async (kind: string, of: object): Promise<unknown> => ((await deliver({ kind, args: [of] }, coachIn(7))) as { readonly value?: unknown }).value;
const remembered = (): number => (decodeParts(world.store)['record'] as readonly unknown[] | undefined)?.length ?? 0;
const rulesOf = async (of: object): Promise<readonly string[]> => ((await ask('review', of)) as { readonly tips: readonly { readonly ruleId: string }[] }).tips.map(({ ruleId }) => ruleId);

test('an edited post is not counted again, and is not a repeat of itself', async () => {
  fill({ settings: { consented: true } });
  await ask('recordPost', { ...draft, isEdit: true });
  expect(remembered()).toBe(0);
  await ask('recordPost', draft);
  expect(remembered()).toBe(1);
  const again = await rulesOf(draft);
  const edited = await rulesOf({ ...draft, isEdit: true });
  expect(again).toContain('repeat');
  expect(edited).not.toContain('repeat');
});
