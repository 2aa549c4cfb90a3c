import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf, sources, sourcesOf } from '../../../src/core/rules/sources.ts';

test('every source has a title of its own', () => {
  const titles = Object.values(sources).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title).toMatch(/\p{L}{3,}.*\p{L}{3,}/u);
});

test('addresses are public', () => {
  for (const source of Object.values(sources)) if ('address' in source) expect(new URL(source.address).protocol).toBe('https:');
});

test('a source is shown with its year, if known', () => {
  expect(sourcesOf(['who-gives-a-tweet', 'three-mistakes']).map(nameOf)).toEqual(['André, Bernstein, Luther: Who gives a tweet? What readers find worth reading (2012)', 'Social media marketing: don’t make these 3 mistakes']);
});

test('on other sites X’s rules and code are not cited, unless there is no other source', () => {
  const titles = (...given: Parameters<typeof sourcesOf>): readonly string[] => sourcesOf(...given).map(({ title }) => title);
  expect(titles(['unfollowing', 'x-algorithm-2026'], 'bluesky')).toEqual([sources.unfollowing.title]);
  expect(titles(['unfollowing', 'x-algorithm-2026'], 'x')).toHaveLength(2);
  expect(titles(['x-descriptions'], 'mastodon')).toEqual([sources['x-descriptions'].title]);
});

test('no file refers to a source by number', () => {
  const files = execFileSync('git', ['ls-files', 'src', 'docs', 'store', 'tools', 'public', '*.md'], { encoding: 'utf8' }).trim().split('\n').filter((file) => /\.(ts|tsx|md|json)$/.test(file));
  expect(files.length).toBeGreaterThan(300);
  expect(files.filter((file) => /\bSeeds? 00\d/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
