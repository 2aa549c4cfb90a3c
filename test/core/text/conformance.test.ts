import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import twitterText from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findEntities, type Entity, type EntityKind } from '../../../src/core/text/entities/entities.ts';
import { weightedLength } from '../../../src/core/text/length.ts';
import { findCashtags, findHashtags, findMentions } from '../../../src/core/text/entities/tags.ts';
import { findUrls } from '../../../src/core/text/entities/urls.ts';
import { hostile, knownPost } from './posts.ts';
import { growthBeyondLinear } from '../../support/growth.ts';

interface Case {
  readonly description: string;
  readonly text: string;
  readonly expected: unknown;
}
const casesOf = (file: string): Record<string, readonly Case[]> =>
  (parse(readFileSync(new URL(`../../fixtures/twitter-text/${file}`, import.meta.url), 'utf8')) as { tests: Record<string, readonly Case[]> }).tests;

const read = (text: string, kind: EntityKind): readonly Entity[] => findEntities(text).filter((entity) => entity.kind === kind);
/** X's cases count positions in characters. */
const indices = (text: string, { start, end }: { start: number; end: number }): readonly number[] => [Array.from(text.slice(0, start)).length, Array.from(text.slice(0, end)).length];
const name = (text: string): string => text.slice(1);
const split = (text: string): { screen_name: string; list_slug: string } => {
  const slash = text.indexOf('/');
  return slash < 0 ? { screen_name: name(text), list_slug: '' } : { screen_name: name(text.slice(0, slash)), list_slug: text.slice(slash) };
};

const extract = casesOf('extract.yml');
const sections: Readonly<Record<string, (text: string) => unknown>> = {
  mentions: (text) => read(text, 'mention').map((found) => split(found.text).screen_name),
  mentions_with_indices: (text) => read(text, 'mention').map((found) => ({ screen_name: split(found.text).screen_name, indices: indices(text, found) })),
  mentions_or_lists_with_indices: (text) => read(text, 'mention').map((found) => Object.assign(split(found.text), { indices: indices(text, found) })),
  replies: (text) => {
    const first = findMentions(text)[0];
    return first !== undefined && text.slice(0, first.start).trim() === '' ? split(text.slice(first.start, first.end)).screen_name : null;
  },
  urls: (text) => read(text, 'url').map((found) => found.text),
  urls_with_indices: (text) => read(text, 'url').map((found) => ({ url: found.text, indices: indices(text, found) })),
  urls_with_directional_markers: (text) => read(text, 'url').map((found) => ({ url: found.text, indices: indices(text, found) })),
  tco_urls_with_params: (text) => read(text, 'url').map((found) => found.text),
  hashtags: (text) => read(text, 'hashtag').map((found) => name(found.text)),
  hashtags_from_astral: (text) => read(text, 'hashtag').map((found) => name(found.text)),
  hashtags_with_indices: (text) => read(text, 'hashtag').map((found) => ({ hashtag: name(found.text), indices: indices(text, found) })),
  cashtags: (text) => read(text, 'cashtag').map((found) => name(found.text)),
  cashtags_with_indices: (text) => read(text, 'cashtag').map((found) => ({ cashtag: name(found.text), indices: indices(text, found) })),
};

test('every section of the official cases is read', () => expect(Object.keys(extract).toSorted()).toEqual(Object.keys(sections).toSorted()));

describe.each(Object.entries(extract))('extract: %s', (section, cases) => {
  test.each(cases)('$description', ({ text, expected }) => expect(sections[section]?.(text) ?? null).toEqual(expected));
});

describe.each(Object.entries(casesOf('tlds.yml')))('top-level domains: %s', (_, cases) => {
  test('are all known', () => expect(cases.map(({ text }) => findUrls(text).map((found) => found.text))).toEqual(cases.map(({ expected }) => expected)));
});

/** Left out: "tweets" tests the limit of 140 that X abandoned with its second configuration; "urls" tests a validator of addresses, not the links that are found in posts. */
const validate = casesOf('validate.yml');
/** Written for the second configuration, in which the parts of an emoji counted apart; the third counts each emoji 2. */
const sinceThird = new Map([
  ['H🐱☺👨‍👩‍👧‍👦', 7],
  ['🙋🏽👨‍🎤', 4],
]);
const weighted = ['WeightedTweetsCounterTest', 'WeightedTweetsWithDiscountedEmojiCounterTest', 'UnicodeDirectionalMarkerCounterTest'];
describe.each(weighted)('length: %s', (section) => {
  test.each(validate[section] ?? [])('$description', ({ text, expected }) => {
    expect(weightedLength(text)).toBe(sinceThird.get(text) ?? (expected as { weightedLength: number }).weightedLength);
    expect(weightedLength(text, findEntities(text))).toBe(weightedLength(text));
  });
});

const isWhole = (kind: EntityKind, text: string): boolean => {
  const [first] = findEntities(text);
  return first?.kind === kind && first.start === 0 && first.end === text.length;
};

test.each(['🐦‍🔥', '🧑‍🦯‍➡️', '❤️‍🔥', '👩🏽‍❤️‍💋‍👨🏿', '🧑‍🧑‍🧒‍🧒', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇵🇭', '🫱🏻‍🫲🏿', '⚡️', '1️⃣'])('%s counts as one emoji', (emoji) => expect(weightedLength(emoji)).toBe(2));
test.each([
  ['🇦🇦', 4],
  ['👨‍🔥', 5],
  ['©', 1],
  ['©️', 2],
])('%s counts %i', (text, length) => expect(weightedLength(text)).toBe(length));

describe('validity', () => {
  test.each(validate['usernames'] ?? [])('name: $description', ({ text, expected }) => expect(isWhole('mention', text) && !text.includes('/')).toBe(expected));
  test.each(validate['lists'] ?? [])('list: $description', ({ text, expected }) => expect(isWhole('mention', text) && text.includes('/')).toBe(expected));
  test.each(validate['hashtags'] ?? [])('hashtag: $description', ({ text, expected }) => expect(isWhole('hashtag', text)).toBe(expected));
});

/** Milliseconds; the machine may be busy. */
const patience = 120_000;
const runs = { numRuns: 50_000, seed: 20_260 };
const kindOf = (found: ReturnType<typeof twitterText.extractEntitiesWithIndices>[number]): EntityKind =>
  found.url !== undefined ? 'url' : found.screenName !== undefined ? 'mention' : found.hashtag !== undefined ? 'hashtag' : 'cashtag';

describe("X's own reader", () => {

  test('finds the same entities in 50,000 posts', () => {
    fc.assert(
      fc.property(knownPost, (text) => {
        const theirs = twitterText.extractEntitiesWithIndices(text).map((found) => [kindOf(found), found.indices[0], found.indices[1]]);
        expect(findEntities(text).map(({ kind, start, end }) => [kind, start, end])).toEqual(theirs);
      }),
      runs,
    );
  }, patience);

  test('counts the same length of 50,000 posts', () => {
    fc.assert(
      fc.property(knownPost, (text) => {
        const theirs = twitterText.parseTweet(text).weightedLength;
        expect(weightedLength(text)).toBe(theirs);
        expect(weightedLength(text, findUrls(text))).toBe(theirs);
      }),
      runs,
    );
  }, patience);
});

describe('time', () => {
  test.each(hostile(25_000))('25,000 characters of %s take linear time', (_, short, long) => {
    const entitiesIn = (text: string) => (): unknown => [findEntities(text), weightedLength(text), findHashtags(text), findCashtags(text)];
    expect(growthBeyondLinear(entitiesIn(short), entitiesIn(long))).toBeUndefined();
  });
});
