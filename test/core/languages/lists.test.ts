import { expect, test } from 'vitest';
import { languages } from '../../../src/core/languages/index.ts';
import { lists } from '../../../src/core/languages/lists.ts';
import { languageIds } from '../../../src/core/model/language.ts';

test('every language has its name and its word lists', () => {
  expect(languages.map(({ id }) => id).toSorted()).toEqual([...languageIds].toSorted());
  expect(lists.map(({ id }) => id).toSorted()).toEqual([...languageIds].toSorted());
});
