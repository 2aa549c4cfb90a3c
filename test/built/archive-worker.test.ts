import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** A built script and everything it imports statically. */
function withImports(path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(path)) return found;
  const text = readFileSync(path, 'utf8');
  found.set(path, text);
  for (const [, from = ''] of text.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+)"/g)) withImports(join(dirname(path), from), found);
  return found;
}

test.each(['chromium', 'firefox'])('in %s the worker that reads archives loads nothing that a web worker cannot run', (browser) => {
  const scripts = withImports(`dist/${browser}/src/options/account-data/archive-worker.js`);
  expect(scripts.size).toBeGreaterThan(1);
  // The polyfill throws where there are no extension APIs.
  for (const [path, text] of scripts) expect(text.includes('should only be loaded in a browser extension'), path).toBe(false);
});
