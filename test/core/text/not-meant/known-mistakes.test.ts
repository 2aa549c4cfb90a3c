import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../../src/core/text/analysis.ts';
import { matcherFor } from '../../../../src/core/languages/index.ts';
import type { LanguageId } from '../../../../src/core/model/language.ts';
import { reviewOf, criticises } from './criticises.ts';

/** Mistakes of other software, and what must keep working when they are avoided. */
const holds: readonly (readonly [rule: string, LanguageId, text: string])[] = [
  ['rude', 'en', '@idiot_savant thanks for the 12 maps!'], ['rude', 'en', '#StupidDeepFind is back'], ['rude', 'en', 'Scunthorpe United play at home on Saturday.'], ['rude', 'en', 'Dick Van Dyke danced until he was 98.'], ['rude', 'en', 'Cock-a-leekie for 40, ready at noon.'], ['rude', 'en', 'Jerk chicken on Friday, 2 kinds.'], ['rude', 'en', 'I felt like an idiot when the key was in my hand.'],
  ['rude', 'en', 'A caller told us “you people are clowns” and then said sorry.'], ['engagement-bait', 'id', 'Warga RT 05 kerja bakti jam 7.'], ['engagement-bait', 'en', 'RT-PCR results take a day longer.'], ['engagement-bait', 'en', 'git tag v2.4 and push.'], ['hype', 'en', 'It is not a game changer.'], ['hype', 'en', 'The revolutionary council of 1789 sat for 2 years.'], ['promo-only', 'en', 'The limited time of the eclipse: 4 minutes.'], ['promo-only', 'en', 'Sign up now reads the button, and 40 did.'], ['promo-only', 'fil', 'Huwag bumili ngayon, baba pa ang presyo sa Hunyo.'],
  ['shouting', 'en', 'C#, #12, `kill -9`'], ['shouting', 'en', 'GIT PUSH ORIGIN MAIN is what I typed'],
  ['regret', 'en', 'It ran at 1700000000 and at 1700000600.'], ['regret', 'en', 'ISBN 978-3-16-148410-0 is in print again.'], ['regret', 'en', '14.5995, 120.9842 is the old gate.'], ['regret', 'en', 'Ping 192.168.100.200 first.'], ['regret', 'en', '123e4567-e89b-12d3-a456-426614174000 is the id.'], ['regret', 'en', 'Clone git@host.example:a/b.git'], ['regret', 'en', 'Zoom meeting 812 3456 7890 starts at 9.'],
  ['accessible', 'en', 'Vitamin A helps the eyes; Plan A took 3 weeks.'],
];
describe('holds', () => {
  test.each(holds)('%s (%s): %s', (rule, language, text) => {
    expect(criticises(rule, text, language)).toBe(false);
  });
});

test.each(['Rip off the label first.', 'The RIP-ing took an hour.', 'My battery died at noon.'])('coached: %s', (text) => {
  expect(reviewOf(text, 'en').silent).toBe(false);
});

const figuresIn = (text: string, language: LanguageId): readonly string[] => {
  const { facts } = analyseText(text, { prior: [language], matcherFor });
  return facts.figures.map(({ start, end }) => text.slice(start, end));
};
test.each<readonly [LanguageId, string, readonly string[]]>([
  ['en', 'Call 911 or (02) 8911-1406 for the Red Cross in Manila.', []],
  ['en', 'Node.js 22 and Next.js 15 are out.', []],
  ['en', 'Dial 1627 for water in San Roque.', []],
  ['en', 'Page 12 says the opposite.', []],
  ['en', 'Route 41 and gate 17 are shut.', []],
  ['id', 'Hubungi 112 atau datang ke loket 12.', []],
  ['id', 'Bab 12, halaman 340.', []],
  ['fil', 'Tumawag sa silid 112, pahina 40.', []],
  ['en', '1/3 of devs skip tests; 2/3 regret it, says our poll of 300.', ['1/3', '2/3', '300']],
  ['en', 'Only 3/4 of seats were taken.', ['3/4']],
  ['id', '2/3 dari warga setuju.', ['2/3']],
  ['en', 'We open on 2/3 at nine.', []],
])('numbers are recognised for what they are (%s): %s', (language, text, figures) => {
  expect(figuresIn(text, language)).toEqual(figures);
});
