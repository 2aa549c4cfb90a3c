import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults } from './faults/faults.ts';

test.each(faults)('"$name" can still be made', ({ file, find, instead }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(instead).not.toBe(find);
});

test('there are at least thirty faults with unique names', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.length).toBeGreaterThanOrEqual(30);
});
