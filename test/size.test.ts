import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const root = 'dist/chromium';
const gzipped = (file: string): number => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;

/** A script with all that it imports, each file once. */
function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) withImports(join(dirname(file), path ?? ''), seen);
  return seen;
}
const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipped(file), 0);

/** The scripts that a page of ours starts with. */
const scriptsOf = (page: string): readonly string[] => [...readFileSync(join(root, page), 'utf8').matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, path]) => path ?? '');
const ofPage = (page: string): ReadonlySet<string> => new Set(scriptsOf(page).flatMap((file) => [...withImports(file)]));

/** Budgets in kB, gzipped: what a page of X, a waking worker and an opening popup can bear. */
test.each([
  ['the content script', 20, () => ['src/content/index.js']],
  ['the worker, all files', 450, () => withImports('service-worker-loader.js')],
  ['the popup', 25, () => ofPage('src/popup/index.html')],
] as const)('%s stays within %d kB', (_, budget, files) => {
  const size = total(files());
  console.log(`${_}: ${size.toFixed(1)} kB of ${budget}`);
  expect(size).toBeLessThanOrEqual(budget);
});

test('nothing is shipped that no one asks for', () => {
  expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(map|ts|tsx|md)$/.test(file))).toEqual([]);
});
