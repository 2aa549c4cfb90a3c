import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cueNames } from '../../src/core/languages/cues.ts';
import { lists } from '../../src/core/languages/lists.ts';
import { table } from '../../src/core/languages/table.precomputed.ts';
import { cueIn, figureOf, figures, figuresIn, isAtStart, mostFigure, readersIn, strengthIn } from '../../src/core/text/cues/cue-table.ts';
import { languageIds } from '../../src/core/model/language.ts';
import { asAscii } from '../../tools/build/escape-non-ascii.ts';

test('numbers survive packing', () => {
  const list = [0, 1, 51, 52, 2704, 12_345, mostFigure];
  expect([...figuresIn(figures(list))]).toEqual(list);
  const entry = { readers: 9, cue: cueNames.length - 1, strength: 2, atStart: true };
  const figure = figureOf(entry);
  expect({ readers: readersIn(figure), cue: cueIn(figure), strength: strengthIn(figure), atStart: isAtStart(figure) }).toEqual(entry);
});

test('every language has its lists', () => {
  expect(lists.map(({ id }) => id)).toEqual([...languageIds]);
});

test('the table holds every entry of every list', () => {
  const written = lists.flatMap(({ cues }) => Object.values(cues).flatMap((list) => Object.values(list).flatMap((entries: string) => entries.split(',').filter((entry) => entry.trim() !== ''))));
  expect(table.entries.length / 3).toBe(written.length);
});

test('every word fits a 16-bit number', () => {
  expect(table.words.split(' ').length).toBeLessThan(2 ** 15);
});

test('a bundle contains the table and no word list', () => {
  const shipped = readFileSync('dist/chromium/src/background/index.js', 'utf8');
  for (const text of [table.words, table.wordOf, table.childOf, table.entryOf, table.entries]) expect(shipped.includes(asAscii(text))).toBe(true);
  expect(shipped).not.toContain('black friday deal');
});
