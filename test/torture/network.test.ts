import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { networkIn, plantedIn } from './support/network.ts';
import { torture } from './support/torture.ts';

const filesIn = (root: string, pattern: RegExp): readonly string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file)).map((file) => join(root, file));
const shipped = /\.(?:js|mjs|css|html|svg)$/;
const targets = ['dist/chromium', 'dist/firefox'] as const;

describe.each(targets)('%s', (root) => {
  test.each(filesIn(root, shipped))('%s contains nothing that can reach the network', (file) => {
    expect(networkIn(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('the package contains no other code', () => {
    expect(filesIn(root, /\.(?!js$|css$|html$|svg$|png$|json$)\w+$/)).toEqual([]);
  });
});

test('the source contains nothing that can reach the network', () => {
  expect(filesIn('src', /\.(?:ts|tsx|css|html)$/).flatMap((file) => networkIn(file, readFileSync(file, 'utf8')))).toEqual([]);
});

torture('T12', 'every way to reach the network is found when planted into any built file', { small: 1, full: 2 }, ({ n, fault, fail }) => {
  for (const root of targets.slice(0, n)) {
    for (const file of filesIn(root, shipped)) {
      const text = readFileSync(file, 'utf8');
      for (const plant of plantedIn(file)) {
        fault();
        const at = text.indexOf(';', text.length / 2) + 1;
        // Both in the middle of a file and in a file of its own: the code around it must not hide it.
        for (const spoilt of [`${text.slice(0, at)}\n${plant}\n${text.slice(at)}`, plant]) if (networkIn(file, spoilt).length === 0) fail(`${plant} in ${file}`);
      }
    }
  }
});
