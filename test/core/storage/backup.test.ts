import { describe, expect, test } from 'vitest';
import { acme, kopiSenja } from '../../../src/core/rules/example-brands.ts';
import { changesBy, partsUntil, largestBackup, readBackup, writeBackup } from '../../../src/core/storage/backup.ts';
import { parseUserData, type UserData } from '../../../src/core/storage/user-data.ts';
import { summariseDraft } from '../../../src/core/posts/post-history.ts';
import { review } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import type { PastPost } from '../../../src/core/model/post.ts';

const now = 1_700_000_000_000;

function posted(text: string, at: number): PastPost {
  const draft: Draft = { text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, account: 'acmefreight' };
  return summariseDraft(draft, review(draft, { settings: defaultSettings, locale: 'en', brand: acme, recent: [], now: at }), acme, at);
}

const kept: UserData = {
  ...parseUserData({}),
  settings: { ...defaultSettings, consented: true, ruleOverrides: { hashtags: false }, pausedSites: ['x.com'], reviewDelay: 800 },
  brands: [acme, kopiSenja],
  record: [posted('Gate two is closed on Monday, use gate four https://acme.com/gates', now)],
  dismissals: [{ ruleId: 'hashtags', at: now }],
};
const file = (change: object): string => JSON.stringify({ ...(JSON.parse(writeBackup(kept)) as object), ...change });

describe('an exported file', () => {
  test('is imported unchanged, without consent', () => {
    const analysis = readBackup(writeBackup(kept));
    expect(analysis).toMatchObject({ ok: true });
    const parts = analysis.ok ? analysis.parts : {};
    const plain = JSON.parse(JSON.stringify({ ...kept, settings: { ...kept.settings, consented: false } })) as object;
    expect(parts).toEqual(plain);
  });
  test('stays within its limit with a full history', () => {
    const long = posted(Array.from({ length: 60 }, (_, i) => `word${i}`).join(' '), now);
    const record = Array.from({ length: 1000 }, (_, i) => Object.assign({}, long, { id: String(10 ** 18 + i), postedAt: now - i * 60_000 }));
    const text = writeBackup({ ...kept, record });
    expect(text.length).toBeLessThan(largestBackup);
    expect(readBackup(text).ok).toBe(true);
  });
});

test.each([
  ['a file that is too large', `"${'x'.repeat(largestBackup)}"`, { kind: 'too-large' }],
  ['no JSON', '{"worth-following": 1', { kind: 'no-json' }],
  ['a list', '[1]', { kind: 'not-ours' }],
  ['another program’s file', '{"settings":{}}', { kind: 'not-ours' }],
  ['a later form', '{"worth-following":3}', { kind: 'newer' }],
  ['an unknown part', file({ cookies: [] }), { kind: 'unknown', at: 'cookies' }],
  ['a prototype as a part', '{"worth-following":1,"__proto__":{"isOn":true}}', { kind: 'unknown', at: '__proto__' }],
  ['an unknown setting', file({ settings: { sendTo: 'https://evil.example' } }), { kind: 'unexpected', at: 'settings › sendTo' }],
  ['consent', file({ settings: { consented: true } }), { kind: 'unexpected', at: 'settings › consented' }],
  ['a prototype in the settings', '{"worth-following":1,"settings":{"__proto__":{"isOn":false}}}', { kind: 'unexpected', at: 'settings › __proto__' }],
  ['a setting of the wrong type', file({ settings: { isOn: 'yes' } }), { kind: 'unexpected', at: 'settings › isOn' }],
  ['a number out of bounds', file({ settings: { reviewDelay: 99_999 } }), { kind: 'unexpected', at: 'settings › reviewDelay' }],
  ['a switch that is no switch', file({ settings: { ruleOverrides: { hashtags: 1 } } }), { kind: 'unexpected', at: 'settings › ruleOverrides › hashtags' }],
  ['brands that are no list', file({ brands: { name: 'A' } }), { kind: 'unexpected', at: 'brands' }],
  ['a tone out of bounds', file({ brands: [{ tone: { formal: 7 } }] }), { kind: 'unexpected', at: 'brands › 1 › tone › formal' }],
  ['a site that is none', file({ brands: [{ sites: ['javascript:alert(1)'] }] }), { kind: 'unexpected', at: 'brands › 1 › sites › 1' }],
  ['a remembered post with words', file({ record: [{ ...kept.record[0], text: 'secret' }] }), { kind: 'unexpected', at: 'record › 1 › text' }],
  ['null', file({ dismissals: null }), { kind: 'unexpected', at: 'dismissals' }],
])('%s is rejected, with its place', (_, text, problem) => {
  expect(readBackup(text)).toEqual({ ok: false, problem });
});

test('a file may hold one part only, and fields may be left out', () => {
  expect(readBackup('{"worth-following":1,"brands":[{"name":"Acme"}]}')).toMatchObject({ ok: true, parts: { brands: [{ name: 'Acme', topics: [] }] } });
});

test('items dated later than tomorrow are left out and counted', () => {
  const days = [now, now + 86_400_000, Date.UTC(2062, 3, 15)];
  const history = days.map((takenAt) => ({ handle: 'acme', followers: 1, following: 1, followersUncertainty: 0, followingUncertainty: 0, takenAt }));
  const record = days.map((postedAt) => Object.assign({}, kept.record[0], { postedAt }));
  expect(partsUntil({ brands: [acme], history, record }, now)).toEqual({ parts: { brands: [acme], history: history.slice(0, 2), record: record.slice(0, 2) }, toCome: 2 });
  expect(partsUntil({ brands: [acme] }, now)).toEqual({ parts: { brands: [acme] }, toCome: 0 });
});

test('the preview counts what would change', () => {
  const parts = { settings: { ...defaultSettings, language: 'id' as const }, brands: [acme] };
  expect(changesBy(parts, kept)).toEqual([
    { part: 'choices', now: 0, after: 3, differs: true },
    { part: 'rules', now: 1, after: 0, differs: true },
    { part: 'brands', now: 2, after: 1, differs: true },
  ]);
  expect(changesBy({ record: kept.record }, kept)).toEqual([{ part: 'record', now: 1, after: 1, differs: false }]);
});
