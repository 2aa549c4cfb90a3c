import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutations } from './mutations.ts';

test.each(mutations)('"$name" can still be made', ({ file, find, instead }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(instead).not.toBe(find);
});

test('there are at least thirty mutations with unique names', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThanOrEqual(30);
});
