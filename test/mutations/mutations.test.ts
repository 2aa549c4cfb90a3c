import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutations } from './mutations.ts';

const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => `test/${file.replaceAll('\\', '/')}`).filter((file) => /\.test\.tsx?$/.test(file));

test.each(mutations)('"$name" can still be made', ({ file, find, instead }) => {
  expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  expect(instead).not.toBe(find);
});

test('there are at least thirty mutations, with unique names', () => {
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  expect(mutations.length).toBeGreaterThanOrEqual(30);
});

test.each(mutations.filter(({ named }) => named !== undefined))('the test that should catch "$name" exists', ({ tests, named = '' }) => {
  // `test.each` may fill in what precedes a colon.
  const title = new RegExp(named.split(': ').at(-1) ?? '');
  const files = testFiles.filter((file) => tests.some((path) => file.startsWith(path)));
  expect(files.some((file) => title.test(readFileSync(file, 'utf8')))).toBe(true);
});

test('every row of the mutations in docs/reliability.md is one of them', () => {
  const rows = [...readFileSync('docs/reliability.md', 'utf8').matchAll(/^\| (.*?) \| `[^`]+` \| (?:yes|\*\*no\*\*) \|/gm)].map(([, name]) => name);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((name) => !mutations.some((mutation) => mutation.name === name))).toEqual([]);
});
