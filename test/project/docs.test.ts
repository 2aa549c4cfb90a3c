import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/** Paths as written in the documents: from the root, or from `src`. A path with a placeholder or wildcard names no single file. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?|[\w-]+\.(?:ts|tsx|css|json|md))`/g)].map(([, path]) => path ?? '');

const roots = ['', 'src/', 'src/core/', 'src/content/', 'src/core/rules/'];
const isThere = (path: string): boolean => roots.some((root) => ['', '.ts', '.tsx'].some((end) => existsSync(`${root}${path}${end}`)));

/** A bare file name refers to the folder of the path before it. */
const names = new Set(['src', 'tools', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => basename(file))));

/** Generated files, and files of others. */
const others = new Set(['dist/development', '.cache/performance.md', 'craft/long-sentence', 'test/torture', 'application/json']);

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/reliability.md'])('%s names only files that exist', (document) => {
  const named = pathsIn(readFileSync(document, 'utf8')).filter((path) => !others.has(path) && !names.has(path));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !isThere(path) && !existsSync(`${path}.test.ts`) && !existsSync(`${path}.test.tsx`) && !existsSync(`${path}.ts`) && !existsSync(`${path}.dom.test.ts`))).toEqual([]);
});

test('every row of figures in docs/reliability.md belongs to a torture test', () => {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.tsx?$/.test(file)).map((file) => readFileSync(`test/${file}`, 'utf8'));
  const promises = files.flatMap((text) => [...text.matchAll(/torture\('(T\d+)', (['`])(.*?)\2, \{/g)].map(([, target = '', , promise = '']) => `${target}: ${promise}`));
  const patterns = promises.map((promise) => new RegExp(`^${promise.split(/\$\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`));
  const rows = [...readFileSync('docs/reliability.md', 'utf8').matchAll(/^\| (T\d+: .*?) \| [\d,]+ \|/gm)].map(([, row = '']) => row);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !patterns.some((pattern) => pattern.test(row)))).toEqual([]);
});
