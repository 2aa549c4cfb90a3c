import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Row } from './torture.ts';

const page = 'docs/reliability.md';
const [start, end] = ['<!-- figures: npm run torture -->', '<!-- /figures -->'];
const head = ['promise', 'N', 'seed', 'faults', 'failures', 'time'];

const whole = (count: number): string => count.toLocaleString('en');
const cells = ({ target, promise, n, seed, faults, failures, milliseconds }: Row): readonly string[] => [`${target}: ${promise}`, whole(n), String(seed), whole(faults), whole(failures), `${(milliseconds / 1000).toFixed(1)} s`];

/** Columns under each other, words to the left and numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

const targetOf = (line: string): number => Number(/T(\d+)/.exec(line)?.[1]);

/** The document's table with these lines in the place of those of the same promises. */
function withLines(text: string, lines: readonly (readonly string[])[]): string {
  const [before = '', rest = ''] = text.split(start);
  const [table = '', after = ''] = rest.split(end);
  const known = new Map(table.split('\n').filter((line) => /^\| T\d/.test(line)).map((line) => [line.split(' | ')[0], line]));
  for (const line of lines) known.set(`| ${line[0]}`, `| ${line.join(' | ')} |`);
  const sorted = [...known.values()].toSorted((a, b) => targetOf(a) - targetOf(b));
  return [before + start, `| ${head.join(' | ')} |`, `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`, ...sorted, end + after].join('\n');
}

/** Ends a run with a table of what was tried; at full size the table goes into the document, too. */
export default class TortureTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => [...module.children.allTests()].flatMap((test) => test.meta().torture ?? [])).toSorted((a, b) => targetOf(a.target) - targetOf(b.target));
    if (rows.length === 0) return;
    const lines = rows.map(cells);
    console.log(`\n${aligned([head, ...lines])}\n`);
    if (rows.every(({ isFull }) => isFull) && existsSync(page)) writeFileSync(page, withLines(readFileSync(page, 'utf8'), lines));
  }
}
