import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourceFiles } from '../../tools/package/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'worth-following-rule-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: readonly string[]): { readonly isWell: boolean; readonly says: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { isWell: status === 0, says: stdout + stderr };
};
const ruleTests = (): ReturnType<typeof run> => run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/core/rules/list.test.ts', '-t', 'calm-words|every rule file');

test('a new rule compiles at once, and fails tests that name it until it is filled in', () => {
  for (const [path, bytes] of sourceFiles('.')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  expect(run('node_modules/tsx/dist/cli.mjs', 'tools/cli/new-rule.ts', 'value/calm-words').says).toContain('src/core/rules/value/calm-words.ts');
  expect(run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/core')).toMatchObject({ isWell: true });

  const blanked = ruleTests();
  expect(blanked.isWell).toBe(false);
  expect(blanked.says).toContain('calm-words has kind and short texts');
  expect(blanked.says).toContain('calm-words has at least five examples');

  const examples = `['One calm line.', 'Two of them.', 'Three of them.']`;
  for (const path of ['rules/value/calm-words', 'languages/id/texts/value', 'languages/fil/texts/value', 'languages/en/examples/value', 'languages/id/examples/value', 'languages/fil/examples/value']) {
    const file = join(folder, `src/core/${path}.ts`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\['\[…\][^']*'\]/g, examples).replaceAll('[…]', 'Calm:'));
  }
  expect(ruleTests()).toMatchObject({ isWell: true });
});
