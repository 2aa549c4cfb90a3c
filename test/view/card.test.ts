import { expect, test } from 'vitest';
import { review } from '../../src/core/review/review.ts';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { noBrand } from '../../src/core/brand/profile.ts';
import type { Draft } from '../../src/core/model/draft.ts';
import type { Tip } from '../../src/core/model/tip.ts';
import { type LanguageId, languageIds } from '../../src/core/model/language.ts';
import { coachStrings } from '../../src/strings/coach.ts';
import { coachViews } from '../../src/view/coach-views.tsx';
import type { Part, Tree } from '../../src/view/tree.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, ...more });
const viewsOf = (one: Draft, locale: LanguageId = 'en') => {
  const made = review(one, { settings: parseSettings({}), locale, brand: noBrand, recent: [], now: 0 });
  return { made, views: coachViews({ draft: one, review: made, strings: coachStrings[locale], locale, shortcut: 'Alt+Shift+W' }) };
};
const all = (trees: readonly Tree[]): readonly Part[] => trees.flatMap((tree) => (typeof tree === 'string' ? [] : [tree, ...all(tree.holds)]));
const textOf = (trees: readonly Tree[]): string => trees.map((tree) => (typeof tree === 'string' ? tree : textOf(tree.holds))).join('');
const withClass = (trees: readonly Tree[], name: string): readonly Part[] => all(trees).filter(({ is }) => is['class']?.split(' ').includes(name));

const job = 'We are hiring a baker! Come and join our team, we would love to have you with us. #job #baker #bread #team';

test('the card shows the checklist of the chosen kind, with its marks in words as well', () => {
  const { made, views } = viewsOf(draft(job, { chosenKind: 'job-ad' }));
  expect(made.kind?.id).toBe('job-ad');
  const lines = withClass(views.card, 'checklist').flatMap(({ holds }) => holds).map((line) => textOf([line]));
  expect(lines).toHaveLength(made.kind?.checklist.length ?? -1);
  expect(lines.some((line) => line.startsWith('○') && line.endsWith(': missing'))).toBe(true);
});

test.each(languageIds)('offers every kind under its own name to correct it, in %s, with the current one selected', (locale) => {
  const { views } = viewsOf(draft(job, { chosenKind: 'event' }), locale);
  const options = all(views.card).filter(({ tag }) => tag === 'option');
  expect(options.length).toBeGreaterThan(10);
  expect(new Set(options.map(({ holds }) => textOf(holds))).size).toBe(options.length);
  expect(options.filter(({ is }) => 'selected' in is).map(({ is }) => is['value'])).toEqual(['event']);
});

test('the line names the shortcut and shows the first tip in full', () => {
  const { made, views } = viewsOf(draft(job, { chosenKind: 'job-ad' }));
  const tip = made.tips.find(({ severity }) => severity !== 'credit');
  expect(textOf(withClass(views.line, 'first'))).toBe(tip?.advice);
  expect(withClass(views.line, 'main')[0]?.is['title']).toContain('Alt+Shift+W');
});

test.each([
  ['en', 'We leverage synergies to deliver world-class experiences for our valued partners', 'Swap the big words for plain ones: “leverage”'],
  ['id', 'Dalam rangka transformasi digital yang holistik dan disruptif, kami bangga menggandeng mitra strategis', 'Ganti kata muluk dengan bahasa sehari-hari: “Dalam rangka”'],
  ['fil', 'Naidaos ang isang makabuluhang stakeholders meeting bilang bahagi ng patuloy na pagpapaigting ng ugnayan tungo sa inklusibong kaunlaran.', 'Palitan ng simpleng salita ang mga jargon: “stakeholders”'],
] as const)('on Mastodon, where nothing can be underlined, the line quotes the words in %s', (locale, text, line) => {
  const first = (more: Partial<Draft> = {}): string => textOf(withClass(viewsOf(draft(text, more), locale).views.line, 'first'));
  expect(first({ site: 'mastodon', limit: 500 })).toBe(line);
  // Elsewhere they are underlined.
  expect(first()).toBe(line.split(':')[0]);
});

test.each([
  ['follows a sentence that has ended', 'One maybe is enough.', ['perhaps', 'maybe'], 'One maybe is enough. “perhaps”'],
  ['is left out where there is no room for it', 'This reads as shouting. Plain letters, and one mark at most.', ['!!!'], undefined],
  ['is left out where it would be cut', 'Say what this is, in one sentence. Tags can come last.', ['cooperation'], undefined],
  ['is left out where the sentence has the words', '“idiot” may sting.', ['idiot'], undefined],
  ['is left out where the whole draft is meant', 'Shorten it.', ['a', 'b', 'c', 'd', 'e', 'f'], undefined],
  ['is left out where nothing is marked', 'Shorten it.', [], undefined],
])('the quotation %s', (_, advice, words, line) => {
  const text = words.join(' ');
  let at = 0;
  const spans = words.map((word) => ({ start: at, end: (at += word.length + 1) - 1 }));
  const { made } = viewsOf(draft(job));
  const tip = { ...made.tips.find(({ severity }) => severity !== 'credit'), advice, spans } as Tip;
  const views = coachViews({ draft: draft(text, { site: 'mastodon' }), review: { ...made, tips: [tip] }, strings: coachStrings.en, locale: 'en', shortcut: undefined });
  expect(textOf(withClass(views.line, 'first'))).toBe(line ?? advice);
});

test('shows and announces no score while it is too early to judge', () => {
  const { views } = viewsOf(draft('We are'));
  expect(withClass(views.line, 'meter')).toEqual([]);
  expect(views.spoken).toBe('');
});

test('"Dismiss" has its own button, all other choices are behind "More"', () => {
  const { views } = viewsOf(draft(job, { chosenKind: 'job-ad' }));
  const does = all(withClass(views.card, 'notice')).map(({ is }) => is['data-do']).filter((what) => what !== undefined);
  expect(does.filter((what) => what === 'once')).toHaveLength(withClass(views.card, 'notice').length);
  expect(does).toEqual(expect.arrayContaining(['everywhere', 'wrong']));
});

test('each tip has a short form to show beside the words it is about', () => {
  const { made, views } = viewsOf(draft(job, { chosenKind: 'job-ad' }));
  expect(Object.keys(views.tips)).toEqual(made.tips.map(({ ruleId }) => ruleId));
  for (const { ruleId, advice } of made.tips) expect(textOf(views.tips[ruleId] ?? [])).toContain(advice);
});

test.each<[Partial<Draft>, string | undefined]>([
  [{ limit: 280 }, undefined],
  [{ limit: 25_000 }, 'Fits X'],
  [{ site: 'mastodon', limit: 500 }, undefined],
  [{ site: 'mastodon', limit: 1000 }, 'Fits Mastodon'],
])('a long draft (%j) fits the site whose composer accepts it', (more, line) => {
  const { views } = viewsOf(draft('Forty pots stand on the roof now and every one of them drinks a litre and a half in the morning. '.repeat(6), more));
  expect(all(views.card).map((part) => textOf([part])).find((text) => text.startsWith('Fits'))).toBe(line);
});
