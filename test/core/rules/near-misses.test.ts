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

/** What the rule "regret" finds in a reply to somebody. */
const regretIn = (text: string, language: LanguageId, kind: 'post' | 'reply' = 'post'): string | undefined => {
  const draft = { ...draftOf(text), kind, parent: kind === 'reply' ? { text: 'Could you send the invoice again?', isOwn: false, mentionsMe: false } : undefined, isFinished: true };
  return review(draft, reviewerOf(text, language)).tips.find(({ ruleId }) => ruleId === 'regret')?.severity;
};

test.each<[LanguageId, string, 'warn' | 'tip' | undefined]>([
  ['en', 'This is Paul Brandt, 0917 555 0123, and he scammed three of us with a camera', 'warn'],
  ['id', 'Orang yang nipu aku: namanya Rudi Hartanto, no hp 0812-3456-7890', 'warn'],
  ['fil', 'Si Mario Dizon po ang scammer, 0917 555 0123 ang number', 'warn'],
  ['en', 'Beware: scammers write in our name, Saddle Spoke. Our only number is 0917 555 0123', 'tip'],
  ['id', 'Awas penipu yang mengatasnamakan Toko Melati, nomor resmi kami 0812-3456-7890', undefined],
])('who exposes a person is warned, who warns of swindlers is not (%s): %s', (language, text, severity) => {
  expect(regretIn(text, language)).toBe(severity);
});

test.each<[string, 'warn' | undefined]>([
  ['Sure, just sent it to petra.voss@fastpost.example.org', 'warn'],
  ['Sent the form to press@fastpost.example.org, they answer within a day', undefined],
])('the address of whoever asked is theirs: %s', (text, severity) => {
  expect(regretIn(text, 'en', 'reply')).toBe(severity);
});
