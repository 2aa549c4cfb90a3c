import { describe, expect, test } from 'vitest';
import { mixOf, purposeOf, type MixAdvice, type Purpose } from '../../../src/core/profile/mix.ts';
import { sharesOf } from '../../../src/core/profile/shares.ts';
import { day, now, past, pastDays, silent } from './own-posts.ts';

describe('what a post was for', () => {
  test.each<[Purpose, Partial<typeof silent>, boolean]>([
    ['inform', { inform: 0.8, relate: 0.6 }, false],
    ['relate', { inform: 0.6, relate: 0.8 }, false],
    ['personal', { personal: 0.5 }, false],
    ['other', { inform: 0.49, personal: 0.49, promote: 0.49 }, false],
    ['other', {}, false],
    ['other', { rude: 1, teaser: 1 }, false],
    ['promote', { promote: 0.9, inform: 0.8 }, false],
    ['promote', { inform: 0.9 }, true],
    ['inform', { inform: 0.7, personal: 0.7 }, false],
  ])('%s: %o, sells: %s', (purpose, signals, sells) => {
    expect(purposeOf({ signals: { ...silent, ...signals }, sells, rules: [] })).toBe(purpose);
  });
  test('is unknown for a post without signals', () => {
    expect(purposeOf({ signals: undefined, sells: false, rules: [] })).toBe('other');
  });

test('a post has the purpose of its kind, whatever its words sound like', () => {
  const of = (kind: string): string => purposeOf({ signals: undefined, sells: false, rules: ['length', kind] });
  expect(['how-to', 'service-notice', 'question', 'small-talk', 'teaser'].map(of)).toEqual(['inform', 'inform', 'relate', 'personal', 'other']);
  expect(purposeOf({ signals: undefined, sells: true, rules: ['how-to'] })).toBe('promote');
});
});

/** This many posts of each purpose, in this order. */
const posts = (...kinds: readonly (readonly [Purpose, number])[]) =>
  pastDays(kinds.reduce((sum, [, n]) => sum + n, 0), (i) => {
    let left = i;
    const [purpose] = kinds.find(([, n]) => (left -= n) < 0) ?? ['other'];
    return { signals: purpose === 'other' ? silent : { ...silent, [purpose]: 0.9 } };
  });

describe('the mix', () => {
  test.each<[MixAdvice, ReturnType<typeof posts>]>([
    ['good', posts(['inform', 5], ['relate', 3], ['promote', 2])],
    ['good', posts(['inform', 4], ['promote', 1])],
    ['sells-much', posts(['inform', 7], ['promote', 3])],
    ['good', posts(['inform', 15], ['promote', 5])],
    ['tells-of-self', posts(['inform', 5], ['personal', 5])],
    ['good', posts(['inform', 6], ['personal', 4])],
    ['inform-more', posts(['inform', 3], ['other', 7])],
    ['good', posts(['inform', 4], ['other', 6])],
  ])('%s', (advice, of) => {
    expect(mixOf(of, 0.25)?.advice).toBe(advice);
  });
  test('counts each original once, without replies and later thread parts, and gives its dates', () => {
    const of = [...posts(['inform', 3], ['personal', 2]), past({ kind: 'reply' }), past({ kind: 'thread', part: 1 })];
    expect(mixOf(of, 0.25)).toMatchObject({ n: 5, from: now - 5 * day, to: now - day, counts: { inform: 3, promote: 0, relate: 0, personal: 2, other: 0 } });
  });
  test('needs five posts; of sixty it uses the last fifty', () => {
    expect(mixOf(posts(['inform', 4]), 0.25)).toBeUndefined();
    expect(mixOf(posts(['inform', 60]), 0.25)?.counts.inform).toBe(50);
  });
});

describe('shares', () => {
  test('of replies only count posts from places that show replies', () => {
    expect(sharesOf(pastDays(20)).replies).toBeUndefined();
    expect(sharesOf(pastDays(20, (i) => ({ besideReplies: i < 10, kind: i % 2 === 0 ? 'reply' : 'post' }))).replies).toMatchObject({ n: 10, count: 5 });
  });
  test('of links and links home', () => {
    const { links, linksHome } = sharesOf(pastDays(10, (i) => ({ hasLink: i < 4, linksHome: i < 2 })));
    expect(links).toMatchObject({ n: 10, count: 4, from: now - 10 * day, to: now - day });
    expect(linksHome).toMatchObject({ n: 10, count: 2 });
  });
  test('of small talk, among the last twenty', () => {
    expect(sharesOf(pastDays(30, (i) => ({ rules: i % 10 === 0 ? ['trite-now'] : ['informs'] }))).smallTalk).toMatchObject({ n: 20, count: 2 });
  });
  test('are hidden for fewer than five posts', () => {
    expect(sharesOf(pastDays(4))).toEqual({ replies: undefined, links: undefined, linksHome: undefined, smallTalk: undefined });
    expect(sharesOf([])).toEqual({ replies: undefined, links: undefined, linksHome: undefined, smallTalk: undefined });
  });
});
