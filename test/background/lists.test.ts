import { beforeAll, beforeEach, expect, test } from 'vitest';
import { parseDraft } from '../../src/core/review/parse-draft.ts';
import { longLimit } from '../../src/core/model/site.ts';
import { deliver, fill, ownPage, reset, startBackground } from '../torture/support/browser.ts';

beforeAll(async () => {
  reset();
  await startBackground();
});
beforeEach(() => fill({ settings: { consented: true } }));

const heard = (id: number | string, more: object = {}) => ({ id: `${id}`, author: 'bob', text: '@acmefreight does it ship on Sunday?', isReply: false, ...more });
const mentions = async (posts: unknown): Promise<unknown> => deliver({ kind: 'findMentions', args: [{ handle: 'acmefreight', posts }] }, ownPage);

test('finds mentions among more posts than are read', async () => {
  expect(await mentions(Array.from({ length: 301 }, (_, i) => heard(i)))).toMatchObject({ ok: true, value: { n: 300 } });
});

test.each([[{ text: 'x'.repeat(longLimit + 1) }], [{ id: 7 }], [{ author: undefined }]])('finds mentions beside an unreadable post (%#)', async (more) => {
  expect(await mentions([heard('1', more), heard('2')])).toMatchObject({ ok: true, value: { n: 1, found: [{ id: '2', is: 'question', about: 'you' }] } });
});

test('keeps the readable dismissals of a draft', () => {
  const known = { ruleId: 'rude', words: undefined };
  expect(parseDraft({ text: 'a', kind: 'post', dismissed: [{ ruleId: 7 }, known] })?.dismissed).toEqual([known]);
  expect(parseDraft({ text: 'a', kind: 'post', dismissed: Array.from({ length: 201 }, () => known) })?.dismissed).toHaveLength(200);
});
