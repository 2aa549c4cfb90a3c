import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

/** Paths as the documents write them: from the root, or from `src`. What holds a placeholder or a wildcard names no one file. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?|[\w-]+\.(?:ts|tsx|css|json|md))`/g)].map(([, path]) => path ?? '');

const roots = ['', 'src/', 'src/core/', 'src/content/', 'src/core/rules/'];
const isThere = (path: string): boolean => roots.some((root) => ['', '.ts', '.tsx'].some((end) => existsSync(`${root}${path}${end}`)));

/** A name alone stands beside a path that was named before it. */
const names = new Set(['src', 'tools', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => basename(file))));

/** Made by a command, or no file of ours. */
const others = new Set(['dist/development', '.cache/performance.md', 'craft/long-sentence', 'test/torture', 'application/json']);

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/reliability.md'])('%s names only files that exist', (document) => {
  const named = pathsIn(readFileSync(document, 'utf8')).filter((path) => !others.has(path) && !names.has(path));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !isThere(path) && !existsSync(`${path}.test.ts`) && !existsSync(`${path}.test.tsx`) && !existsSync(`${path}.ts`) && !existsSync(`${path}.dom.test.ts`))).toEqual([]);
});
