import { expect, test } from 'vitest';
import { checklistOf, kinds, kindTextsIn, mostTellingMissing } from '../../../src/core/kinds/index.ts';
import { languageIds } from '../../../src/core/model/language.ts';
import { analysis } from './read.ts';

const examples = kinds
  .filter(({ points }) => points.length > 0)
  .flatMap(({ id }) =>
    languageIds.flatMap((language) => {
      const { example } = kindTextsIn(language, id);
      return example ? [{ id, language, ...example }] : [];
    }),
  );

const missing = (id: (typeof examples)[number]['id'], text: string, language: (typeof examples)[number]['language']): string | undefined =>
  mostTellingMissing(checklistOf(id, { analysis: analysis(text, language), hasMedia: false }))?.id;

test.each(examples)('$id, $language: the weak example misses something', ({ id, language, weak }) => {
  expect(missing(id, weak, language)).toBeDefined();
});

test.each(examples)('$id, $language: the better example misses nothing', ({ id, language, better }) => {
  expect(missing(id, better, language)).toBeUndefined();
});
