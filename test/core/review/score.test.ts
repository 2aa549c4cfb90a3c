import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { review } from '../../../src/core/review/review.ts';
import { scoreOf } from '../../../src/core/review/score.ts';
import type { DraftKind } from '../../../src/core/model/draft.ts';
import type { PastPost } from '../../../src/core/model/post.ts';
import type { Score } from '../../../src/core/model/score.ts';
import { draftWith, posts, reviewerIn } from '../../support/pieces.ts';

const sum = ({ base, rows }: Score): number => rows.reduce((total, { points }) => total + points, base);

test('base and points add up to the shown number, whatever the weights', () => {
  const weights = fc.array(fc.record({ ruleId: fc.constantFrom('praise', 'rude', 'shouting', 'hashtags', 'length'), weight: fc.double({ min: -1.5, max: 0.9, noNaN: true }) }), { maxLength: 12 });
  fc.assert(fc.property(weights, fc.constantFrom(0, 0.2), (list, start) => {
    const score = scoreOf(start, list.map(({ ruleId, weight }) => ({ ruleId, title: ruleId, weight, spans: [] })));
    expect(sum(score)).toBe(score.shown);
    expect(score.shown).toBe(Math.round(score.exact));
    for (const { points } of score.rows) expect(Number.isInteger(points)).toBe(true);
  }));
});

test('base and points add up for drafts of every kind', () => {
  const kinds = fc.constantFrom<DraftKind>('post', 'reply', 'quote', 'thread');
  fc.assert(fc.property(posts, kinds, ({ text, language }, kind) => {
    const { value } = review(draftWith(text, { kind }), reviewerIn(language));
    expect(sum(value)).toBe(value.shown);
    expect(value.exact).toBeGreaterThan(3);
    expect(value.exact).toBeLessThan(97);
  }));
});

test('every row has the sign of its weight', () => {
  const { rows } = scoreOf(0, [{ ruleId: 'informs', title: '', weight: 0.9, spans: [] }, { ruleId: 'hype', title: '', weight: -0.9, spans: [] }]);
  expect(rows.map(({ points }) => points)).toEqual([23, -23].map((points) => expect.closeTo(points, 1)));
});

const shown = (text: string): number => review(draftWith(text), reviewerIn('en')).value.shown;

test('a pile of keywords earns little', () => {
  expect(shown('study data report research survey evidence 50% tips guide because')).toBeLessThan(50);
  expect(shown('Why how what which study tips guide data 23% because? what do you think tips?')).toBeLessThan(50);
  expect(shown('Just woke up because study data says 50%')).toBeLessThanOrEqual(50);
});

test('a phone number does not make an offer useful', () => {
  const bare = review(draftWith('Flash sale! 50% off everything, shop now'), reviewerIn('en'));
  const called = review(draftWith('Flash sale! 50% off everything, shop now, call 0917 555 0123 or DM us'), reviewerIn('en'));
  expect([bare.kind?.id, called.kind?.id, bare.band, called.band]).toEqual(['promotion', 'promotion', 'low', 'low']);
});

test('one more random marker lifts no post into a higher band', () => {
  const plain = review(draftWith('My cat sat on the warm wall this morning and looked at me'), reviewerIn('en'));
  for (const word of ['study', 'data', 'report', 'because', 'tips', 'research', 'survey', 'guide']) {
    const { band, value } = review(draftWith(`My cat sat on the warm wall this morning and looked at me ${word}`), reviewerIn('en'));
    expect([word, band]).toEqual([word, plain.band]);
    expect(value.shown - plain.value.shown).toBeLessThanOrEqual(4);
  }
});

test('length, hashtags, emoji and a bare link earn next to nothing', () => {
  const text = 'The path to the pond is mud';
  expect(shown(`${text} #pond #mud`)).toBeLessThanOrEqual(shown(text) + 2);
  expect(shown(`${text} 🎉✨🌱`)).toBeLessThanOrEqual(shown(text) + 2);
  expect(shown(`${text}. The path to the pond is mud. The path to the pond is mud`)).toBeLessThanOrEqual(shown(text) + 2);
  expect(shown('https://acme.com/x')).toBeLessThanOrEqual(50);
});

test('a draft that is too long for its composer gets a tip, however well it is written', () => {
  const text = 'Forty pots stand on the roof now, and every one of them drinks a litre and a half in the morning. We measured for two weeks. Chillies take most, basil least. In the evening we water again, but only the west side, where the wall stays warm until eight. Rain counts, too: ten millimetres are enough for a day.';
  const rules = (limit: number): readonly string[] => review(draftWith(text, { limit }), reviewerIn('en')).tips.map(({ ruleId }) => ruleId);
  expect(rules(280)).toContain('long-for-a-post');
  expect(rules(500)).not.toContain('long-for-a-post');
});

test('a short reply scores at least the starting value', () => {
  const { value } = review(draftWith('Yes, from next week', { kind: 'reply' }), reviewerIn('en'));
  expect(value.shown).toBeGreaterThanOrEqual(value.base);
});

/** Twenty posts, the first of them small talk. */
const past = (small: number): readonly PastPost[] =>
  Array.from({ length: 20 }, (_, i) => ({
    postedAt: i,
    kind: 'post',
    rules: i < small ? [i % 2 === 0 ? 'small-talk' : 'trite-now'] : [],
    signals: undefined,
    sells: false,
    isLive: false,
    hasLink: false,
    linksHome: false,
    pointsHome: false,
    links: [],
    runs: [],
  }));

const tipsAfter = (small: number): readonly string[] => review(draftWith('Good morning everyone, have a great day!'), reviewerIn('en', { recent: past(small) })).tips.filter(({ severity }) => severity !== 'credit').map(({ ruleId }) => ruleId).filter((id) => id !== 'steady');

test('small talk passes within the budget and gets a tip beyond it', () => {
  expect(tipsAfter(0)).toEqual([]);
  expect(tipsAfter(6)).toEqual(['small-talk']);
});

test('grief and despair get no tip', () => {
  for (const [language, text] of [
    ['en', 'My mother passed away this morning. I can’t sleep'],
    ['en', 'I don’t want to live anymore'],
    ['id', 'Innalillahi, ayah kami meninggal dunia tadi malam'],
    ['id', 'capek hidup, pengen mati aja'],
    ['fil', 'Pumanaw na po ang aming lola kaninang madaling-araw'],
    ['fil', 'gusto ko na lang mawala'],
  ] as const) {
    const { silent, tips, band } = review(draftWith(text), reviewerIn(language));
    expect([text, silent, tips.length, band]).toEqual([text, true, 0, undefined]);
  }
});

test('a call for help keeps its praise among words of loss', () => {
  const { silent, tips } = review(draftWith('Earthquake in Abra: survivors of the quake need tents at Bangued plaza, call 0917 555 0100'), reviewerIn('en'));
  expect([silent, ...tips.map(({ ruleId, severity }) => `${ruleId} ${severity}`)]).toEqual([false, 'calamity credit']);
});
