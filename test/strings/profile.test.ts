import { describe, expect, test } from 'vitest';
import { cardWords } from '../../src/strings/profile.ts';
import { accountStrings } from '../../src/strings/account.ts';
import { tellLines } from '../../src/strings/share-line.ts';

/** Every sentence of an object, under its path. */
function sentencesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`)) : [];
}
const placeholders = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join();

const english = { ...accountStrings.en, card: cardWords('en'), tell2: tellLines.en };
describe.each(['id', 'fil'] as const)('%s', (language) => {
  const own = new Map(sentencesOf({ ...accountStrings[language], card: cardWords(language), tell2: tellLines[language] }));
  test.each(sentencesOf(english))('%s', (path, sentence) => {
    // Some languages have no singular form.
    const said = own.get(path) ?? own.get(path.replace(/\.one$/, '.other'));
    expect(said).toBeDefined();
    if (!path.endsWith('.one')) expect(placeholders(said ?? '')).toBe(placeholders(sentence));
    expect(said).not.toBe('');
  });
});

test.each(['en', 'id', 'fil'] as const)('%s has no exclamation marks and gives no orders', (language) => {
  for (const [path, sentence] of sentencesOf(accountStrings[language])) expect(sentence, path).not.toMatch(/!|you should|you must|\bharus\b|kailangan mong|dapat kang/i);
});
