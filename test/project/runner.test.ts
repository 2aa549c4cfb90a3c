import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { inChromiumAlone } from '../../vitest.config.ts';
import { slow } from '../runner/slow-first.ts';

test('every file that Firefox leaves out exists', () => {
  const files = inChromiumAlone.filter((name) => !name.includes('!')).map((name) => `test/e2e/${name}.test.ts`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('every file that starts early exists', () => {
  const names = new Set(readdirSync('test', { recursive: true, encoding: 'utf8' }).map((file) => basename(file).replace(/(?:\.\w+)?\.test\.tsx?$/, '')));
  expect(slow.filter((name) => !names.has(name))).toEqual([]);
});
