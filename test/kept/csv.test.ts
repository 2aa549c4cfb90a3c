import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, plainCell, writeCsv } from '../../src/core/csv.ts';
import { growthBeyondLinear, times } from '../support/growth.ts';

describe('a table is read', () => {
  test.each([
    ['commas', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]],
    ['semicolons, as European spreadsheets write them', 'a;"b,c"\nd;e', [['a', 'b,c'], ['d', 'e']]],
    ['tabs, as they are pasted', 'a\tb, c\nd\te', [['a', 'b, c'], ['d', 'e']]],
    ['quotes with commas, quotes and line breaks inside', '"a, b","say ""hi"""\r\n"two\r\nlines",d', [['a, b', 'say "hi"'], ['two\r\nlines', 'd']]],
    ['a byte order mark', '\uFEFFtext\r\nhello', [['text'], ['hello']]],
    ['line ends of all kinds', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['empty cells and lines', 'a,,\n\n,b,', [['a', '', ''], ['', 'b', '']]],
    ['a quote inside a cell', 'size 5" tube,b', [['size 5" tube', 'b']]],
    ['an empty quoted cell', '"",a', [['', 'a']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(parseCsv(text).rows).toEqual(rows);
  });
  test('and a quote that never closes is told', () => {
    expect(parseCsv('"a,b\nc')).toEqual({ rows: [['a,b\nc']], separator: ',', isUnclosed: true });
  });
  test('in time that grows with its length only', () => {
    const pieces = ['"', 'a""', 'x,'];
    for (const piece of pieces) {
      const parse = (repeats: number) => (): unknown => parseCsv(`"${piece.repeat(repeats)}\n`);
      expect(growthBeyondLinear(parse(100_000 / times), parse(100_000))).toBeUndefined();
    }
  });
});

describe('a table is written', () => {
  test('so that it reads back the same', () => {
    assert(
      property(array(array(string({ unit: constantFrom('a', ',', ';', '"', '\n', '\r', ' ', 'é', '=', '@') }), { minLength: 2, maxLength: 4 }), { maxLength: 6 }), constantFrom(',', ';', '\t'), (rows, separator) => {
        const kept = rows.filter((row) => row.length > 1 || row[0] !== '');
        expect(parseCsv(writeCsv(kept, separator), separator).rows.map((row) => row.map(plainCell))).toEqual(kept.map((row) => row.map(plainCell)));
      }),
    );
  });
  test.each(['=HYPERLINK("http://evil.example")', '+1+cmd|x', '@SUM(A1)', '-2+3', '\tx', '\r=1'])('without a formula: %s', (cell) => {
    expect(parseCsv(writeCsv([['a', cell]])).rows[0]?.[1]).toBe(`'${cell}`);
  });
  test('with numbers as numbers', () => {
    expect(writeCsv([['-5', '+62', '3.5']])).toBe('\uFEFF-5,+62,3.5\r\n');
  });
});
