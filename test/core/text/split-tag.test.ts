import { expect, test } from 'vitest';
import { tagWords } from '../../../src/core/languages/tag-words.ts';
import { commonWords } from '../../../src/core/languages/common-words.ts';
import { languageIds, type LanguageId } from '../../../src/core/model/language.ts';
import { splitTag } from '../../../src/core/text/split-tag.ts';

test.each<[string, LanguageId | undefined, string]>([
  ['blacklivesmatter', 'en', 'black lives matter'],
  ['climatechange', undefined, 'climate change'],
  ['wearehiring', 'en', 'we are hiring'],
  ['womeninart', 'en', 'women in art'],
  ['loveislove', 'en', 'love is love'],
  ['lowongankerja', 'id', 'lowongan kerja'],
  // Indonesians and Filipinos use English tags, too.
  ['supportlocal', 'id', 'support local'],
  ['tulongbayan', 'fil', 'tulong bayan'],
])('%s in %s is %s', (tag, language, words) => expect(splitTag(tag, language)?.join(' ')).toBe(words));

test.each<[string, LanguageId | undefined]>([
  // A single word, or a word with a prefix or suffix.
  ['homeschool', 'en'],
  ['nevertheless', 'en'],
  ['underwater', 'en'],
  ['powerless', undefined],
  ['storybooks', 'en'],
  ['fotokopi', 'id'],
  ['hanapbuhay', 'fil'],
  // Splits in two ways: "wika ng Pilipino", "wikang Pilipino".
  ['wikangpilipino', 'fil'],
  // Unknown words; a name; too short; another language's words.
  ['zamzamtrio', 'en'],
  ['greenpeace', 'en'],
  ['teatime', 'en'],
  ['tulongbayan', 'id'],
  ['lalala', undefined],
  ['parapara', 'fil'],
  ['', undefined],
])('%s in %s stays whole', (tag, language) => expect(splitTag(tag, language)).toBeUndefined());

test('does not split everyday words', () => {
  for (const word of commonWords) for (const language of [...languageIds, undefined]) expect([word, splitTag(word, language)]).toEqual([word, undefined]);
});

test('each list contains each word once, in lower case', () => {
  for (const language of languageIds) {
    const words = tagWords[language].split(/\s+/);
    expect(words.filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  }
});
