import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mutations, type Mutation } from '../../test/mutations/mutations.ts';
import { tableIn } from '../docs/markdown-table.ts';

/** `npm run mutations` makes each mutation in a copy, one by one, and reports which ones the tests catch. `-- unit`: only those that need no browser; `-- e2e`: only the others; any other words: only mutations whose names contain one of them. */
const words = process.argv.slice(2);
const isInBrowser = ({ tests }: Mutation): boolean => tests.some((path) => path.startsWith('test/e2e/'));
const isWanted = (mutation: Mutation, word: string): boolean => (word === 'unit' || word === 'e2e' ? isInBrowser(mutation) === (word === 'e2e') : mutation.name.includes(word));
const chosen = mutations.filter((mutation) => words.length === 0 || words.some((word) => isWanted(mutation, word)));
const page = 'docs/reliability.md';
const needed = ['src', 'test', 'tools', 'public', 'docs', 'dist', 'manifest.json', 'package.json', 'package-lock.json', 'README.md', 'tsconfig.json', 'vite.config.ts', 'vitest.config.ts'];

const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
for (const path of needed) cpSync(path, join(copy, path), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');

const run = (program: string, ...args: readonly string[]): boolean => spawnSync(process.execPath, [resolve('node_modules', program), ...args], { cwd: copy, stdio: 'ignore' }).status === 0;

/** The document's rows, with those of the same mutations replaced. */
function joined(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const known = readFileSync(page, 'utf8').split('\n').map((line) => line.slice(2, -2).split(' | '));
  const all = new Map([...known, ...rows].map((row) => [row[0], row]));
  return mutations.flatMap(({ name }) => [all.get(name) ?? []]).filter((row) => row.length > 0);
}

/** Whether all tests of these mutations pass. */
const pass = (some: readonly Mutation[]): boolean =>
  [some.filter(isInBrowser), some.filter((mutation) => !isInBrowser(mutation))].every((all) => {
    const [first] = all;
    if (!first) return true;
    const projects = isInBrowser(first) ? ['e2e'] : ['unit', 'dom', 'built'];
    const names = all.map(({ named = '' }) => named).join('|');
    return run('vitest/vitest.mjs', 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter', 'dot', '--bail', '1', '-t', names, ...new Set(all.flatMap(({ tests }) => tests)));
  });

/** Browsers load the package, so it is rebuilt. If a mutation breaks the build, no test has caught it. */
function build(): void {
  if (!run('vite/bin/vite.js', 'build', '--logLevel', 'error')) throw new Error('It cannot be built.');
}

function isCaught(mutation: Mutation): boolean {
  const { file, find, instead } = mutation;
  const path = join(copy, file);
  const right = readFileSync(path, 'utf8');
  writeFileSync(path, right.replace(find, () => instead));
  if (isInBrowser(mutation)) build();
  const isNoticed = !pass([mutation]);
  writeFileSync(path, right);
  if (isInBrowser(mutation)) build();
  return isNoticed;
}

try {
  if (!pass(chosen)) throw new Error('The tests fail without any mutation.');
  const rows = chosen.map((mutation) => {
    const caught = isCaught(mutation);
    console.log(`${caught ? 'caught' : 'MISSED'}  ${mutation.name}`);
    return [mutation.name, `\`${mutation.file}\``, caught ? 'yes' : '**no**', mutation.tests.map((path) => `\`${path}\``).join(', ')];
  });
  const count = rows.filter(([, , caught]) => caught === 'yes').length;
  console.log(`${count} of ${rows.length} caught`);
  const table = joined(rows);
  const caught = table.filter(([, , result]) => result === 'yes').length;
  tableIn(page, 'mutations: npm run mutations', [['mutation', 'in', 'caught', 'by'], ...table], `${caught} of ${table.length} are caught.`);
  if (count < rows.length * 0.9) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
