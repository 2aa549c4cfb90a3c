import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { siteScripts } from '../../src/shell/site-scripts.ts';

const root = 'dist/chromium';

/** The size of a file of the package, in kB. */
export const zipped = (file: string): number => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;

/** A script with everything it imports, each file once. */
function withImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) withImports(join(dirname(file), path ?? ''), seen);
  return seen;
}
const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + zipped(file), 0);

/** The scripts that one of our pages starts with. */
function ofPage(page: string): ReadonlySet<string> {
  const scripts = [...readFileSync(join(root, page), 'utf8').matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, path]) => path ?? '');
  return new Set(scripts.flatMap((file) => [...withImports(file)]));
}

/** The popup loads one language as soon as it starts: the largest one counts. */
function withWords(page: string): number {
  const scripts = ofPage(page);
  const languages = [...scripts].flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/\bimport\(["'`]\.\/(popup-[\w-]{8}\.js)["'`]\)/g)].map(([, words]) => withImports(join(dirname(file), words ?? ''))));
  if (languages.length === 0) throw new Error(`No language comes with ${page}.`);
  return total(scripts) + Math.max(...languages.map((files) => total([...files].filter((file) => !scripts.has(file)))));
}

/** What is loaded at the start, with its budget in kB, gzipped: what a page of X, a waking worker and an opening popup can afford. */
export const starters = [
  { name: 'the content script', budget: 20, size: () => zipped('src/content/index.js') },
  { name: 'Bluesky’s content script', budget: 20, size: () => zipped(siteScripts.bluesky) },
  { name: 'Mastodon’s content script', budget: 20, size: () => zipped(siteScripts.mastodon) },
  { name: 'the worker', budget: 600, size: () => zipped('src/background/index.js') },
  { name: 'the popup with the words of one language', budget: 25, size: () => withWords('src/popup/index.html') },
] as const;
