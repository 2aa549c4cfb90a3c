import { expect, test } from 'vitest';
import { review } from '../../../src/core/review/review.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { Example } from '../../../src/core/rules/example.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { contextFor, draftOf, reviewerOf, speaksUp } from './setting.ts';

/** Useful or harmless posts with words that also have another meaning: the named rule must not flag them. */
const harmless: readonly (readonly [string, LanguageId, Example])[] = [
  ['rude', 'id', 'Awas penipu yang mengatasnamakan toko kami!'],
  ['rude', 'id', 'Kelas dasar membatik, Sabtu jam 9'],
  ['rude', 'fil', 'Leche flan, ₱180 po'],
  ['rude', 'fil', 'Bawal na ang plastik sa palengke'],
  ['follow-bait', 'fil', 'Balik F2F na ang klase sa Lunes'],
  ['follow-bait', 'id', 'Follow ya, tiap Senin kami bagi resep'],
  ['front-load', 'fil', 'Ayon sa PSA, bumaba sa 3.1% ang walang trabaho'],
  ['front-load', 'id', 'Jadi relawan yuk, Sabtu ini di posko Cianjur'],
  ['hedging', 'id', 'Rasanya agak manis, sedikit pedas'],
  ['hedging', 'fil', 'Mga suki, baka kulang pa ng konting tulong, sana makasama kayo'],
  ['engagement-bait', 'fil', 'Paki-share po: kailangan ng relief goods sa Cagayan'],
  ['shouting', 'fil', 'WALANG PASOK BUKAS SA MARIKINA'],
];

test.each(harmless)('%s stays silent (%s): %o', (id, language, example) => {
  const rule = rules.find((candidate) => candidate.id === id);
  const finding = rule?.check(contextFor(example, language));
  expect(rule).toBeDefined();
  expect(rule && finding && speaksUp(rule, finding)).toBeFalsy();
});

test('the name of a day is not a fact, so lunch with a colleague stays small talk', () => {
  const example = 'Kemarin makan siang sama temen kantor di warung depan rumah';
  expect(review(draftOf(example), reviewerOf(example, 'id')).kind?.id).toBe('small-talk');
});

test('a draft called "just for fun" gets no tip about value', () => {
  const draft = { ...draftOf('Just woke up and I need more coffee'), forFun: true };
  const { value, tips } = review(draft, reviewerOf(draft.text, 'en'));
  expect([value.shown, tips.length]).toEqual([50, 0]);
});
