import { describe, expect, test } from 'vitest';
import { acme } from '../../../src/core/rules/example-brands.ts';
import { hashLink, isFrontDoor, leadsTo } from '../../../src/core/brand/links.ts';
import { findPhrases } from '../../../src/core/brand/phrases.ts';
import { brandMentionsIn } from '../../../src/core/brand/brand-mentions.ts';
import { isOneApart } from '../../../src/core/brand/spelling.ts';
import { findEntities } from '../../../src/core/text/entities/entities.ts';
import { outside, quotedSpans } from '../../../src/core/text/quotes.ts';
import { areAlike, shinglesOf } from '../../../src/core/text/shingles.ts';
import { lowerBound } from '../../../src/core/util/binary-search.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const tokensOf = (text: string) => tokenize(text, findEntities(text));
const runs = (text: string) => shinglesOf(tokensOf(text));

test.each<[string, readonly string[]]>([
  ['Acme Freight and acme freight', ['Acme Freight', 'acme freight']],
  ['Ask @ACMEFREIGHT or see #AcmeFreight', ['@ACMEFREIGHT', '#AcmeFreight']],
  ['https://blog.acme.com/x and acme.com', ['https://blog.acme.com/x', 'acme.com']],
  ['https://notacme.com https://acme.com.evil.org @acme #acme Acme', []],
])('the brand mentions in %j', (text, expected) => {
  expect(brandMentionsIn({ tokens: tokensOf(text), entities: findEntities(text), site: 'x' }, acme).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('links are equal despite scheme, www, case, query and fragment', () => {
  const same = ['https://www.acme.com/a/', 'http://acme.com/a?utm=1', 'ACME.com/a#top'].map(hashLink);
  expect(new Set(same).size).toBe(1);
  expect(hashLink('acme.com/b')).not.toBe(same[0]);
  expect([isFrontDoor('https://acme.com/'), isFrontDoor('acme.com'), isFrontDoor('acme.com/a')]).toEqual([true, true, false]);
  expect([leadsTo('https://a.acme.com/x', ['acme.com']), leadsTo('https://xacme.com', ['acme.com']), leadsTo('nonsense', ['acme.com'])]).toEqual([true, false, false]);
});

test('phrases match whole words, the longest first', () => {
  const text = 'Cold brew bar: cold BREW, cold-brew and cold, brew';
  expect(findPhrases(tokensOf(text), ['cold brew', 'cold brew bar'], (phrase) => phrase).map(({ item }) => item)).toEqual(['cold brew bar', 'cold brew']);
});

describe('one letter apart', () => {
  test.each([['freight', 'frieght'], ['freight', 'freigt'], ['freight', 'freightt'], ['freight', 'freighd'], ['ab', 'ba']])('%s and %s', (a, b) => {
    expect([isOneApart(a, b), isOneApart(b, a)]).toEqual([true, true]);
  });
  test.each([['freight', 'freight'], ['freight', 'frihget'], ['freight', 'fright2'], ['', 'ab']])('not %s and %s', (a, b) => {
    expect([isOneApart(a, b), isOneApart(b, a)]).toEqual([false, false]);
  });
});

test('quoted text is ignored', () => {
  const text = 'He said “no way” and "maybe not", then “never closed';
  const quoted = quotedSpans(text, tokensOf(text));
  expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['“no way”', '"maybe not"']);
  expect(outside(tokensOf(text).filter(({ kind }) => kind === 'word'), quoted).map(({ key }) => key)).toEqual(['he', 'said', 'and', 'then', 'never', 'closed']);
});

test('texts are similar by their share of four-word shingles, also from samples', () => {
  const share = (one: string, other: string, least: number) => areAlike(runs(one), runs(other), least);
  expect(share('one two three four five', 'One, two: three four five!', 1)).toBe(true);
  expect([share('one two three four five', 'one two three four six', 1 / 3), share('one two three four five', 'one two three four six', 0.34)]).toEqual([true, false]);
  expect(share('one two three', 'one two three', 0.01)).toBe(false);
  const words = Array.from({ length: 3000 }, (_, i) => `w${i}`);
  expect(share(words.join(' '), words.slice(0, 1500).join(' '), 0.3)).toBe(true);
  expect(share(words.join(' '), words.toReversed().join(' '), 0.01)).toBe(false);
});

test('lowerBound finds the first span at or after an offset', () => {
  const spans = [0, 5, 9].map((start) => ({ start, end: start + 2 }));
  expect([-1, 0, 1, 5, 9, 10].map((offset) => lowerBound(spans, offset))).toEqual([0, 0, 1, 1, 2, 3]);
  expect(lowerBound([], 3)).toBe(0);
});
