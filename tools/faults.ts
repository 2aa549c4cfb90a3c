import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faults, type Fault } from '../test/faults/faults.ts';
import { tableIn } from './table-in.ts';

/** `npm run faults [word …]`: makes each mistake in a copy, one by one, and tells which ones the tests notice. With words: only mistakes whose names hold one. */
const words = process.argv.slice(2);
const chosen = faults.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const needed = ['src', 'test', 'tools', 'public', 'docs', 'manifest.json', 'package.json', 'package-lock.json', 'README.md', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts'];

const copy = mkdtempSync(join(tmpdir(), 'faults-'));
for (const path of needed) cpSync(path, join(copy, path), { recursive: true });
for (const path of ['node_modules', 'dist']) symlinkSync(resolve(path), join(copy, path), 'junction');

const vitest = resolve('node_modules/vitest/vitest.mjs');
/** Whether all of these tests pass. */
const pass = (tests: readonly string[]): boolean => spawnSync(process.execPath, [vitest, 'run', '--project', 'unit', '--project', 'dom', '--reporter', 'dot', '--bail', '1', ...tests], { cwd: copy, stdio: 'ignore' }).status === 0;

function isCaught({ file, find, instead, tests }: Fault): boolean {
  const path = join(copy, file);
  const right = readFileSync(path, 'utf8');
  writeFileSync(path, right.replace(find, () => instead));
  const isNoticed = !pass(tests);
  writeFileSync(path, right);
  return isNoticed;
}

try {
  if (!pass([...new Set(chosen.flatMap(({ tests }) => tests))])) throw new Error('The tests fail without any fault.');
  const rows = chosen.map((fault) => {
    const caught = isCaught(fault);
    console.log(`${caught ? 'caught' : 'MISSED'}  ${fault.name}`);
    return [fault.name, `\`${fault.file}\``, caught ? 'yes' : '**no**', fault.tests.map((path) => `\`${path}\``).join(', ')];
  });
  const count = rows.filter(([, , caught]) => caught === 'yes').length;
  console.log(`${count} of ${rows.length} caught`);
  if (chosen.length === faults.length) tableIn('docs/reliability.md', 'faults: npm run faults', [['mistake', 'made in', 'noticed', 'by'], ...rows], `${count} of ${rows.length} are noticed.`);
  if (count < rows.length * 0.9) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
