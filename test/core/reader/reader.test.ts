import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { matcherFor } from '../../../src/core/languages/index.ts';
import { judgePost } from '../../../src/core/reader/reader.ts';
import { rowIds, rowTitles } from '../../../src/core/reader/score-rows.ts';
import { traitNames, traitsOf } from '../../../src/core/reader/traits.ts';
import { contextOf, findingsOf, review } from '../../../src/core/review/review.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { draftWith, reviewerIn } from '../../support/pieces.ts';

interface Own {
  readonly lang: LanguageId;
  readonly media: boolean;
  readonly text: string;
  readonly labels: readonly { readonly value: number }[];
}
/** Posts written for training: the shipped model should judge them as their editors did. */
const own = ['en', 'id', 'fil'].flatMap((name) => readFileSync(`tools/training/reader/own/${name}.jsonl`, 'utf8').trim().split('\n').filter((_, at) => at % 8 === 0).map((line) => JSON.parse(line) as Own));
const readingOf = (text: string) => analyseText(text, { matcherFor });

test('the start and all additions sum up to the value', () => {
  for (const { text, media } of own) {
    const { value, start, added } = judgePost(readingOf(text), media);
    expect(start + added.reduce((sum, part) => sum + part, 0)).toBeCloseTo(value, 9);
  }
});

test('judges the same post the same, whatever was judged in between', () => {
  const [first, ...others] = own;
  if (!first) throw new Error('no posts');
  const before = judgePost(readingOf(first.text), first.media);
  for (const { text, media } of others) judgePost(readingOf(text), media);
  const after = judgePost(readingOf(first.text), first.media);
  expect([after.value, after.advice('tell-more'), after.kind('event')]).toEqual([before.value, before.advice('tell-more'), before.kind('event')]);
});

test.each(['en', 'id', 'fil'] as const)('%s: ranks the posts written for training as their editors did', (language) => {
  const posts = own.filter(({ lang }) => lang === language).map(({ text, media, labels }) => ({ said: judgePost(readingOf(text), media).value, meant: labels[0]?.value ?? 0 }));
  let right = 0;
  let pairs = 0;
  for (const a of posts) for (const b of posts) if (a.meant >= b.meant + 2) {
    pairs++;
    if (a.said > b.said) right++;
  }
  expect(posts.length).toBeGreaterThan(80);
  expect(right / pairs).toBeGreaterThan(0.97);
});

test('every trait has a name and is a number', () => {
  for (const { text, media } of own.slice(0, 60)) {
    const traits = traitsOf(readingOf(text), media);
    expect(traits).toHaveLength(traitNames.length);
    expect(traits.every(Number.isFinite)).toBe(true);
  }
});

test('every row has a title in every language, and none is "wording"', () => {
  for (const titles of Object.values(rowTitles)) {
    expect(Object.keys(titles).toSorted()).toEqual(rowIds.toSorted());
    expect(new Set(Object.values(titles)).size).toBe(rowIds.length);
    for (const title of Object.values(titles)) expect(title).not.toMatch(/wording/i);
  }
});

describe('as an editor would', () => {
  const said = (text: string, language: LanguageId) => review(draftWith(text, { limit: 25_000, isFinished: true }), reviewerIn(language));
  test.each<[LanguageId, string]>([
    ['en', 'Something BIG is dropping on Monday 👀 Who is ready?'],
    ['en', 'Good morning! Make today amazing 💪'],
    ['en', 'We are hiring! Come join our amazing team, link in bio'],
    ['en', 'We apologize for any inconvenience caused. Our team is working hard. Thank you for your patience.'],
    ['id', 'Selamat pagi sobat! Sudah sarapan belum? 😁'],
    ['id', 'Mohon maaf atas ketidaknyamanannya, saat ini layanan kami sedang mengalami gangguan.'],
    ['fil', 'May malaking pasabog kami, abangan niyo guys!'],
    ['fil', 'Kami ay patuloy na naghahatid ng world-class at makabagong serbisyo.'],
  ])('%s, little value: a low band and a tip: %s', (language, text) => {
    const { band, tips } = said(text, language);
    expect(band).toBe('low');
    expect(tips.some(({ severity }) => severity !== 'credit')).toBe(true);
  });
  test.each<[LanguageId, string]>([
    ['en', 'No water in San Roque on Tuesday, 10 pm to 4 am: the main at Mill Road gets a new valve. Tanks stand at the chapel from 8 pm, bring a pail.'],
    ['en', 'Three years ago I hired two people in the same week because I was scared. Both left within months. Now I wait until a job has hurt for 30 days.'],
    ['id', 'KRL Bogor–Kota tertahan di Manggarai sejak 07.15 karena gangguan sinyal. Alternatif: TransJakarta koridor 4. Info berikutnya jam 8.'],
    ['fil', 'Walang pasok sa lahat ng antas sa Cavite bukas, Nobyembre 30, dahil sa bagyo. Balik ang klase sa Lunes.'],
  ])('%s, worth reading: a high band and no criticism: %s', (language, text) => {
    const { band, tips } = said(text, language);
    expect(band).toBe('high');
    expect(tips.filter(({ severity }) => severity !== 'credit')).toEqual([]);
  });
});

test('does not judge the first words of a draft, and never shows a low band without a tip', () => {
  const { band, isEarly, tips } = review(draftWith('Three years ago I'), reviewerIn('en'));
  expect([band, isEarly, tips]).toEqual([undefined, true, []]);
  for (const { text, lang } of own) {
    const made = review(draftWith(text, { limit: 25_000 }), reviewerIn(lang));
    if (made.band === 'low') expect(made.tips.some(({ severity }) => severity !== 'credit'), text).toBe(true);
  }
});

test('a rule gives no tip if no editor would mind', () => {
  const draft = draftWith('Buses on line 4 end at Harbour Square from Monday to June 3: the swing bridge gets new bearings. Walk across on the north side, or take the ferry every 20 minutes. #line4 #harbour #bridge');
  const reviewer = reviewerIn('en');
  expect(findingsOf(contextOf(draft, reviewer), reviewer).map(({ rule: { id } }) => id)).toContain('hashtags');
  expect(review(draft, reviewer).tips.map(({ ruleId }) => ruleId)).not.toContain('hashtags');
});

test('of a long post it judges the opening', () => {
  const words = 'The ferry to the north quay now runs every 20 minutes until June, because the old boat is back from the yard. ';
  const long = Array.from({ length: 30 }, (_, at) => `${at + 1}. ${words}`).join('');
  const judge = (text: string) => contextOf(draftWith(text, { limit: 25_000 }), reviewerIn('en')).judged.judgement?.value;
  expect(judge(long + 'Good morning! Like and share! '.repeat(400))).toBe(judge(long));
  expect(judge(`Good morning! Like and share! ${long}`)).not.toBe(judge(long));
});
