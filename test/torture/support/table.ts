import { existsSync, readFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { tableIn } from '../../../tools/docs/markdown-table.ts';
import type { Row } from './torture.ts';

const page = 'docs/reliability.md';
const head = ['promise', 'N', 'seed', 'faults', 'failures', 'time'];

const whole = (count: number): string => count.toLocaleString('en');
const cells = ({ target, promise, n, seed, faults, failures, milliseconds }: Row): readonly string[] => [`${target}: ${promise}`, whole(n), String(seed), whole(faults), whole(failures), `${(milliseconds / 1000).toFixed(1)} s`];

/** Aligned columns: words left, numbers right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

const targetOf = (line: string): number => Number(/T(\d+)/.exec(line)?.[1]);

/** The document's rows, with those of the same promises replaced. */
function joined(text: string, lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const known = text.split('\n').filter((line) => /^\| T\d+: /.test(line)).map((line) => line.slice(2, -2).split(' | '));
  return [...new Map([...known, ...lines].map((line) => [line[0], line])).values()].toSorted(([a = ''], [b = '']) => targetOf(a) - targetOf(b));
}

/** Prints a table of what was tried at the end of a run; at full size it also updates the document. */
export default class TortureTable implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const rows = modules.flatMap((module) => [...module.children.allTests()].flatMap((test) => test.meta().torture ?? [])).toSorted((a, b) => targetOf(a.target) - targetOf(b.target));
    if (rows.length === 0) return;
    const lines = rows.map(cells);
    console.log(`\n${aligned([head, ...lines])}\n`);
    if (rows.every(({ isFull }) => isFull) && existsSync(page)) tableIn(page, 'figures: npm run torture', [head, ...joined(readFileSync(page, 'utf8'), lines)]);
  }
}
