import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareToVoice, learn, learnMore, likeness, mostPosts, noVoice, packVoice, parseVoice, unlike, usual } from '../../../src/core/brand/voice.ts';
import { tokenise } from '../../../src/core/brand/voice/extract-features.ts';
import { mixes } from '../../../src/core/brand/voice/evidence.ts';
import { places } from '../../../src/core/brand/voice/feature-groups.ts';
import { rarityAt, weightOf } from '../../../src/core/brand/voice/reference-model.ts';
import { noBrand } from '../../../src/core/brand/profile.ts';
import { review } from '../../../src/core/review/review.ts';
import { defaultSettings } from '../../../src/core/storage/settings.ts';
import { hashText } from '../../../src/core/text/shingles.ts';
import { chatty, official } from '../../support/voices.ts';
import { anyPost, hostile } from '../text/posts.ts';
import { growthBeyondLinear, times } from '../../support/growth.ts';

const harbour = learn(official.earlier);
const visitor = learn(chatty.earlier);
const shown = (text: string, spans: readonly { start: number; end: number }[]): string[] => spans.map(({ start, end }) => text.slice(start, end));
const isUsual = (text: string): boolean => {
  const voice = compareToVoice(harbour, tokenise(text));
  return voice !== undefined && voice.likeness >= voice.usual.p5;
};
/** Many different posts. */
const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `${official.earlier[at % 40] ?? ''} ${chatty.earlier[(at * 7) % 40] ?? ''} ${at} ${(at * 7919) % 1013}`);

describe('likeness', () => {
  test('an account’s later posts are more similar to it than another account’s posts on the same subject', () => {
    const own = official.later.map((text) => likeness(harbour, text));
    const strange = chatty.later.map((text) => likeness(harbour, text));
    expect(Math.min(...own)).toBeGreaterThan(Math.max(...strange));
    expect(Math.min(...chatty.later.map((text) => likeness(visitor, text)))).toBeGreaterThan(Math.max(...official.later.map((text) => likeness(visitor, text))));
  });

  test('twenty earlier posts are enough for that difference', () => {
    const young = learn(official.earlier.slice(-20));
    expect(Math.min(...official.later.map((text) => likeness(young, text)))).toBeGreaterThan(Math.max(...chatty.later.map((text) => likeness(young, text))));
  });

  test('is the same every time, and finite for any text', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        const found = likeness(harbour, text);
        expect(Number.isFinite(found)).toBe(true);
        expect(likeness(harbour, text)).toBe(found);
        for (const { start, end } of unlike(harbour, text)) expect(text.slice(start, end)).not.toBe('');
      }),
      { numRuns: 2000, seed: 3 },
    );
    expect(likeness(noVoice, 'Anything')).toBe(0);
    expect(Number.isFinite(likeness(harbour, ''))).toBe(true);
  });

  test.each(hostile(25_000))('25,000 characters of %s take linear time', (_, short, long) => {
    expect(growthBeyondLinear(() => likeness(harbour, short), () => likeness(harbour, long))).toBeUndefined();
  });
});

describe('the baseline', () => {
  test('most of the account’s later posts are above the 5th percentile, none of another account’s is', () => {
    expect(official.later.filter(isUsual).length).toBeGreaterThanOrEqual(17);
    expect(chatty.later.filter(isUsual)).toEqual([]);
  });

  test('the 5th percentile lies below the middle', () => {
    for (const words of [3, 12, 30, 300]) expect(usual(harbour, words).p5).toBeLessThan(usual(harbour, words).median);
  });

  test('dissimilar words are named, worst first', () => {
    const text = 'Service notice: the long bridge will be lowkey wonky from noon. Please follow the signs.';
    expect(shown(text, unlike(harbour, text)).toSorted()).toEqual(['lowkey', 'wonky']);
    const own = official.later[0] ?? '';
    expect(compareToVoice(harbour, tokenise(own))?.unlike).toEqual([]);
  });

  test('is undefined before anything was learned', () => {
    expect(compareToVoice(noVoice, tokenise('Anything'))).toBeUndefined();
    expect(learn(['', '  ', '\u200B'])).toBe(noVoice);
  });
});

describe('learning', () => {
  test('in two steps gives the same counts as in one', () => {
    const twice = learnMore(learn(official.earlier.slice(0, 15)), official.earlier.slice(15));
    expect(twice.counts).toEqual(harbour.counts);
    expect(twice.posts).toBe(harbour.posts);
  });

  test('does not change the model it starts from', () => {
    const before = Uint16Array.from(harbour.counts);
    learnMore(harbour, chatty.earlier);
    expect(harbour.counts).toEqual(before);
  });

  test('post by post, the baseline approaches that of learning all at once', () => {
    const slowly = official.earlier.reduce((model, text) => learnMore(model, [text]), noVoice);
    expect(Math.abs(usual(slowly, 12).median - usual(harbour, 12).median)).toBeLessThan(0.3 * usual(harbour, 12).median);
  });

  test('halves the counts of a full model when it learns more', () => {
    const full = learn(many(mostPosts + 500));
    expect(full.posts).toBe(mostPosts);
    const more = learnMore(full, chatty.earlier);
    expect(more.posts).toBe(mostPosts / 2 + chatty.earlier.length);
    expect(Math.max(...more.counts)).toBeLessThanOrEqual(more.posts);
  });

  test('four times the posts take no more than four times as long', () => {
    const texts = many(3000);
    expect(growthBeyondLinear(() => learn(texts.slice(0, texts.length / times)), () => learn(texts))).toBeUndefined();
  });
});

describe('a stored voice', () => {
  test.each([
    ['few', harbour],
    ['many', learn(many(3000))],
    ['none', noVoice],
  ])('of %s posts is parsed unchanged and takes under 60 kB', (_, model) => {
    const stored = JSON.stringify(packVoice(model));
    expect(stored.length).toBeLessThan(60_000);
    const back = parseVoice(JSON.parse(stored));
    expect(back).toEqual(model);
  });

  test('reveals no word', () => {
    const stored = JSON.stringify(packVoice(harbour));
    for (const word of ['skipper', 'harbour', 'notice', 'report']) expect(stored).not.toContain(word);
  });

  const good = packVoice(harbour);
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'voice'],
    ['a list', [good]],
    ['another version', { ...good, version: 2 }],
    ['an unknown key', { ...good, texts: [] }],
    ['a key of the prototype', JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"posts":1},'))],
    ['half a post', { ...good, posts: 0.5 }],
    ['no number of posts', { ...good, posts: '40' }],
    ['endless posts', { ...good, posts: 1e9 }],
    ['counts cut short', { ...good, counts: good.counts.slice(0, -1) }],
    ['counts too many', { ...good, counts: `${good.counts} ` }],
    ['counts of something else', { ...good, counts: 'é'.repeat(100) }],
    ['counts that are no text', { ...good, counts: [1, 2, 3] }],
    ['a huge text', { ...good, counts: ' '.repeat(1e6) }],
    ['more counted than posts there are', { ...good, posts: 1 }],
    ['samples without end', { ...good, samples: Array.from({ length: 1000 }, () => [1, 1, 1]) }],
    ['a sample of text', { ...good, samples: [['1', 1, 1]] }],
    ['a sample too long', { ...good, samples: [[1, 1, 1, 1]] }],
    ['a sample that is no number', { ...good, samples: [[Number.NaN, 1, 1]] }],
  ])('is rejected: %s', (_, value) => expect(parseVoice(value)).toBeUndefined());

  test('is rejected or parsed as a whole if it was truncated or changed', () => {
    fc.assert(
      fc.property(fc.nat(good.counts.length), fc.string({ maxLength: 3 }), (at, inserted) => {
        const model = parseVoice({ ...good, counts: good.counts.slice(0, at) + inserted + good.counts.slice(at + inserted.length) });
        if (model) expect(Math.max(...model.totals)).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

describe('the reference corpus', () => {
  test('is small, and complete', () => {
    expect(gzipSync(readFileSync('src/core/brand/voice/reference-corpus.ts')).length).toBeLessThan(30_000);
    expect(Array.from({ length: places }, (_, place) => rarityAt(place)).every((rarity) => rarity >= 1 && rarity < 1e9)).toBe(true);
    expect(mixes.every((_, mix) => weightOf(mix) !== 0)).toBe(true);
  });

  test('counts the same features as when it was made: if not, raise the version and train it again', () => {
    expect(hashText(packVoice(learn(official.earlier)).counts)).toBe(1779418447);
  });
});

describe('in a review', () => {
  const draft = { text: chatty.later[0] ?? '', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280 } as const;
  const reviewer = { settings: defaultSettings, locale: 'en', brand: { ...noBrand, name: 'Harbour' }, recent: [], now: 0 } as const;

  const about = (text: string) => review({ ...draft, text }, { ...reviewer, voice: harbour }).brand?.rows.find(({ ruleId }) => ruleId === 'voice');

  test('similarity is a number if a voice is known', () => {
    expect(review(draft, reviewer).voice).toBeUndefined();
    expect(review(draft, { ...reviewer, voice: noVoice }).voice).toBeUndefined();
    expect(review(draft, { ...reviewer, voice: harbour }).voice).toBeCloseTo(likeness(harbour, draft.text));
  });

  test('a draft unlike the account gets a mild tip, a similar one gets none', () => {
    expect(about('lowkey obsessed with the light on the long bridge around noon')?.points).toBeLessThan(0);
    expect(about('lowkey obsessed')).toBeUndefined();
    expect(about(official.later[3] ?? '')?.points ?? 0).toBeGreaterThanOrEqual(0);
  });
});
