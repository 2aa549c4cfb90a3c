import { expect, test } from 'vitest';
import { report } from '../../../tools/bench/report.ts';
import type { EngineMeasured, Results } from '../../../tools/bench/results.ts';
import type { Engine } from '../../../tools/bench/engines.ts';
import { attempt, withinTime } from '../../../tools/bench/attempt.ts';

const engine = (id: string, file = `competitors/${id}.js`): Engine => ({ id, name: id, file, does: 'something' });
const measured = (one: Engine): EngineMeasured => ({ engine: one, posts: [1, 2, 3], firstSight: [1], texts: [], cold: 1, heap: 1 });
const results: Results = {
  page: [measured(engine('steady')), measured(engine('shaky'))],
  node: [measured(engine('steady'))],
  failures: [
    { place: 'page', engine: engine('shaky'), failure: 'RuntimeError: unreachable', times: 1, of: 2 },
    { place: 'page', engine: engine('broken'), failure: 'no end after 180 s', times: 2, of: 2 },
  ],
  texts: { posts: [], prose: [], hostile: [] },
  sizes: new Map(),
  starters: [],
  browser: '1',
  date: '2026-01-01',
  rounds: 2,
  busy: [0, 0],
};

test.each([
  ['a trap', () => Promise.reject(new Error('page.evaluate: RuntimeError: unreachable\n    at harper.wasm:1')), 'RuntimeError: unreachable'],
  ['a process that ends', () => Promise.reject(new Error('Command failed: node index.js\nfile:///child/index.js:1\nTypeError: x is not a function\n    at load')), 'TypeError: x is not a function'],
  ['a hang', () => withinTime(5, new Promise(() => undefined)), 'no end after 0 s'],
  ['no error at all', () => Promise.reject('out | of | order'), 'out / of / order'],
])('%s is reported in a few words and stops nothing else', async (_, work, failure) => {
  expect(await attempt(work)).toEqual({ failure });
});

test('returns a result that comes in time', async () => {
  expect(await attempt(() => withinTime(60_000, Promise.resolve(7)))).toEqual({ value: 7 });
});

test('an engine that crashed in every round has a row that says so, and one that crashed in some rounds says how often', () => {
  const rows = report(results).split('\n').filter((line) => line.startsWith('| '));
  const inChromium = rows.filter((row) => /^\| (?:steady|shaky|broken)/.test(row));
  expect(inChromium.find((row) => row.startsWith('| broken'))).toMatch(/^\| broken \| something \| \*\*no end after 180 s\*\* \|( – \|)+$/);
  expect(inChromium.find((row) => row.startsWith('| shaky'))).toContain('shaky (1 of 2 rounds: RuntimeError: unreachable) | something | 2.00');
  expect(inChromium.filter((row) => row.startsWith('| steady | something | 2.00'))).toHaveLength(2);
  const widths = inChromium.filter((row) => row.includes('something')).map((row) => row.split(' | ').length);
  expect(new Set(widths.slice(0, 3)).size).toBe(1);
});

test('writes a report even before anything is measured', () => {
  expect(report({ ...results, page: undefined, node: undefined, failures: [] })).toContain('# Performance');
});
