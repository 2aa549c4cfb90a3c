import { expect, test } from 'vitest';
import { matcherFor, languages } from '../../../src/core/languages/index.ts';
import { analyseText } from '../../../src/core/text/analysis.ts';
import { lists } from '../../../src/core/languages/lists.ts';
import { languageIds } from '../../../src/core/model/language.ts';

test('every language has its name and its word lists', () => {
  expect(languages.map(({ id }) => id).toSorted()).toEqual([...languageIds].toSorted());
  expect(lists.map(({ id }) => id).toSorted()).toEqual([...languageIds].toSorted());
});

test('Filipino "ama" is a father, English "AMA" a session of questions', () => {
  const cuesIn = (text: string) => analyseText(text, { matcherFor }).cues('question').strong.length;
  expect([cuesIn('Birthday ng ama ko ngayon, malakas pa rin siya sa bukid'), cuesIn('I have repaired bicycles for thirty years, AMA')]).toEqual([0, 1]);
});
