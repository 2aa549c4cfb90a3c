import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import { blank, groups, scaffold } from '../../../tools/scaffold/new-rule.ts';

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const blanksIn = (text: string): number => text.split(blank).length;

test('the generator knows every group', () => {
  // Kinds are added in src/core/kinds.
  expect(new Set(rules.map(({ group }) => group).filter((group) => group !== 'kind'))).toEqual(new Set(groups));
});

test.each(groups)('creates the file, the line and the blanks in every language for a new rule of the group %s, and changes nothing else', (group) => {
  const files = scaffold(group, 'a-brand-new-one', read);
  expect([...files.keys()]).toHaveLength(7);
  for (const [path, text] of files) {
    const before = read(path);
    expect(text).toMatch(/a-brand-new-one/);
    // Every line is still there; only one line of the list has become longer.
    for (const line of (before ?? '').split('\n')) if (!line.startsWith(`const ${group} = [`)) expect(text).toContain(line);
    if (before === undefined || path.includes('/languages/')) expect(blanksIn(text)).toBeGreaterThan(blanksIn(before ?? ''));
  }
  expect(files.get('src/core/rules/index.ts')).toMatch(new RegExp(`^const ${group} = \\[.*, aBrandNewOne\\] as const;$`, 'm'));
});

test('rejects an unknown group, and an invalid or existing name', () => {
  expect(() => scaffold('taste', 'new-one', read)).toThrow('groups');
  expect(() => scaffold('value', 'NewOne', read)).toThrow('small letters');
  expect(() => scaffold('value', 'hashtags', read)).toThrow('already');
});
