import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scaffoldKind } from '../../../tools/scaffold/new-kind.ts';
import { blank } from '../../../tools/scaffold/new-rule.ts';

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

test('creates the file, the lines and the texts of a new kind in every language, and changes nothing else', () => {
  const files = scaffoldKind('a-brand-new-one', read);
  expect([...files.keys()]).toHaveLength(8);
  for (const [path, text] of files) {
    const before = read(path);
    expect(text, path).toMatch(/a-brand-new-one|aBrandNewOne/);
    for (const line of (before ?? '').split('\n')) expect(text).toContain(line);
    if (before === undefined || path.startsWith('test/')) expect(text.split(blank).length, path).toBeGreaterThan((before ?? '').split(blank).length);
  }
  expect(files.get('src/core/kinds/kinds.ts')).toMatch(/^ {2}aBrandNewOne,\n\];$/m);
  expect(files.get('src/core/languages/id/kinds/index.ts')).toMatch(/^ {2}'a-brand-new-one': aBrandNewOne,\n\};$/m);
});

test('rejects an invalid or existing name', () => {
  expect(() => scaffoldKind('NewOne', read)).toThrow('small letters');
  expect(() => scaffoldKind('job-ad', read)).toThrow('already');
});
