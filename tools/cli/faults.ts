import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faults, type Fault } from '../../test/faults/faults.ts';
import { tableIn } from '../docs/markdown-table.ts';

/** `npm run faults [word …]`: makes each fault in a copy, one by one, and reports which ones the tests notice. With words: only faults whose names contain one. */
const words = process.argv.slice(2);
const chosen = faults.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const needed = ['src', 'test', 'tools', 'public', 'docs', 'dist', 'manifest.json', 'package.json', 'package-lock.json', 'README.md', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts'];

const copy = mkdtempSync(join(tmpdir(), 'faults-'));
for (const path of needed) cpSync(path, join(copy, path), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');

const run = (program: string, ...args: readonly string[]): boolean => spawnSync(process.execPath, [resolve('node_modules', program), ...args], { cwd: copy, stdio: 'ignore' }).status === 0;
const isInBrowser = ({ tests }: Fault): boolean => tests.some((path) => path.startsWith('test/e2e/'));

/** Whether all tests of these mistakes pass. */
const pass = (some: readonly Fault[]): boolean =>
  [some.filter(isInBrowser), some.filter((fault) => !isInBrowser(fault))].every((all) => {
    const [first] = all;
    if (!first) return true;
    const projects = isInBrowser(first) ? ['e2e'] : ['unit', 'dom', 'built'];
    const names = all.map(({ named = '' }) => named).join('|');
    return run('vitest/vitest.mjs', 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter', 'dot', '--bail', '1', '-t', names, ...new Set(all.flatMap(({ tests }) => tests)));
  });

/** A browser loads the package, so it is built again; a fault that does not build is not noticed by a test. */
function build(): void {
  if (!run('vite/bin/vite.js', 'build', '--logLevel', 'error')) throw new Error('It cannot be built.');
}

function isCaught(fault: Fault): boolean {
  const { file, find, instead } = fault;
  const path = join(copy, file);
  const right = readFileSync(path, 'utf8');
  writeFileSync(path, right.replace(find, () => instead));
  if (isInBrowser(fault)) build();
  const isNoticed = !pass([fault]);
  writeFileSync(path, right);
  if (isInBrowser(fault)) build();
  return isNoticed;
}

try {
  if (!pass(chosen)) throw new Error('The tests fail without any fault.');
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
