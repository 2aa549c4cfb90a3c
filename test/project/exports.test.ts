import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const filesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file));
const texts = new Map([...filesIn('src'), ...filesIn('tools'), ...filesIn('test'), 'vite.config.ts', 'vitest.config.ts'].map((file) => [file, readFileSync(file, 'utf8')]));

/** The names imported from each file; '*' for all of them. */
const imported = new Map<string, Set<string>>();
const note = (file: string, name: string): void => void imported.set(file, (imported.get(file) ?? new Set()).add(name));
for (const [file, text] of texts) {
  for (const [, names, path = ''] of text.matchAll(/(?:import|export)\s+(?:type\s+)?(?:\{([^}]*)\}|\*(?:\s+as\s+\w+)?)\s+from\s+'(\.[^']+)'/g)) {
    const target = normalize(join(dirname(file), path));
    for (const name of names?.split(',') ?? ['*']) note(target, name.trim().replace(/^type\s+/, '').split(/\s+as\s+/)[0] ?? '');
  }
  for (const [, path = ''] of text.matchAll(/import\('(\.[^']+)'\)/g)) note(normalize(join(dirname(file), path)), '*');
}

/** Files found by path, not by import: examples, and modules that the build computes. */
const isFoundByPlace = (file: string): boolean => /precomputed|languages\/\w+\/(?:examples|kinds|cues|texts)|core\/rules\//.test(file);

test('every export is imported by another file', () => {
  const unused = [...texts].flatMap(([file, text]) => {
    if (!file.startsWith('src/') || isFoundByPlace(file) || imported.get(file)?.has('*')) return [];
    return [...text.matchAll(/^export (?:async )?(?:const|function|interface|type) (\w+)/gm)].flatMap(([, name = '']) => (imported.get(file)?.has(name) ? [] : [`${file}: ${name}`]));
  });
  expect(unused).toEqual([]);
});
