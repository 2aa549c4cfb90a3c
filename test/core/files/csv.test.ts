import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvSource, parseCsv, plainCell, writeCsv, type Separator } from '../../../src/core/files/csv.ts';
import { growthBeyondLinear, times } from '../../support/growth.ts';

const cellsOf = (given: string, separator: Separator): readonly (readonly string[])[] => parseCsv(csvSource(given).text, separator).rows.map(({ cells }) => cells);

describe('a table is read', () => {
  test.each<readonly [string, Separator, string, readonly (readonly string[])[]]>([
    ['commas', ',', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]],
    ['semicolons, as European spreadsheets write them', ';', 'a;"b,c"\nd;e', [['a', 'b,c'], ['d', 'e']]],
    ['tabs, as they are pasted', '\t', 'a\tb, c\nd\te', [['a', 'b, c'], ['d', 'e']]],
    ['bars', '|', 'a|b, c\nd|e', [['a', 'b, c'], ['d', 'e']]],
    ['quotes with commas, quotes and line breaks inside', ',', '"a, b","say ""hi"""\r\n"two\r\nlines",d', [['a, b', 'say "hi"'], ['two\r\nlines', 'd']]],
    ['a space before a quote', ',', 'a, "b, c" ,d', [['a', 'b, c', 'd']]],
    ['a byte order mark', ',', '\uFEFFtext\r\nhello', [['text'], ['hello']]],
    ['a line that names the separator', ';', 'sep=;\r\na;b', [['a', 'b']]],
    ['line ends of all kinds', ',', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['empty cells and lines', ',', 'a,,\n\n,b,', [['a', '', ''], ['', 'b', '']]],
    ['a quote inside a cell', ',', 'size 5" tube,b', [['size 5" tube', 'b']]],
    ['a quote that goes on behind', ',', '"Hello, you" she said,b', [['"Hello, you" she said', 'b']]],
    ['a quote that never closes', ',', '"a,b\nc', [['"a', 'b'], ['c']]],
    ['a slip that closes three lines below', ',', '"a\nb\nsay "c" now', [['"a'], ['b'], ['say "c" now']]],
    ['an empty quoted cell', ',', '"",a', [['', 'a']]],
    ['nothing', ',', '', []],
  ])('%s', (_, separator, text, rows) => {
    expect(cellsOf(text, separator)).toEqual(rows);
  });
  test('and a quote that never closes is reported', () => {
    expect(parseCsv('"a,b\nc', ',').isUnclosed).toBe(true);
  });
  test('with the line number of each row and its raw cells', () => {
    expect(parseCsv('a\n\n"b\nb",c\nd', ',').rows.map(({ line, raws }) => [line, raws])).toEqual([[1, ['a']], [3, ['"b\nb"', 'c']], [5, ['d']]]);
  });
  test('in time that grows with its length only', () => {
    const pieces = ['"', 'a""', 'x,'];
    for (const piece of pieces) {
      const parse = (repeats: number) => (): unknown => parseCsv(`"${piece.repeat(repeats)}\n`, ',');
      expect(growthBeyondLinear(parse(100_000 / times), parse(100_000))).toBeUndefined();
    }
  });
});

describe('a table is written', () => {
  test('so that it reads back the same', () => {
    assert(
      property(array(array(string({ unit: constantFrom('a', ',', ';', '"', '\n', '\r', ' ', 'é', '=', '@') }), { minLength: 2, maxLength: 4 }), { maxLength: 6 }), constantFrom(',', ';', '\t'), (rows, separator) => {
        const kept = rows.filter((row) => row.length > 1 || row[0] !== '');
        expect(cellsOf(writeCsv(kept, separator), separator).map((row) => row.map(plainCell))).toEqual(kept.map((row) => row.map(plainCell)));
      }),
    );
  });
  test.each(['=HYPERLINK("http://evil.example")', '+1+cmd|x', '@SUM(A1)', '-2+3', '\tx', '\r=1'])('without a formula: %s', (cell) => {
    expect(cellsOf(writeCsv([['a', cell]]), ',')[0]?.[1]).toBe(`'${cell}`);
  });
  test('with numbers as numbers', () => {
    expect(writeCsv([['-5', '+62', '3.5']])).toBe('\uFEFF-5,+62,3.5\r\n');
  });
});
