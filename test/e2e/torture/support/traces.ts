import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Evaluates } from '../../../../tools/browser/driven.ts';

/** A word found in a file of a profile. */
export interface Trace {
  readonly word: string;
  readonly file: string;
}

/** Every file in a folder that contains one of the words, in either of the two encodings in which browsers store text. */
export async function tracesIn(folder: string, words: readonly string[]): Promise<readonly Trace[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const found: Trace[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    for (const word of words) if (bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le')) found.push({ word, file: relative(folder, file) });
  }
  return found;
}

/** Everything that the extension stores, as text, because files may contain it compressed. */
export const keptBy = (worker: Evaluates): Promise<string> =>
  worker.evaluate<string>(`(async () => {
    const areas = await Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get(null)));
    return JSON.stringify([areas, await indexedDB.databases(), await caches.keys()]);
  })()`);
