import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/archive/items.ts';
import { isPosts } from '../../src/archive/parts.ts';

const text = 'window.YTD.tweets.part0 = [ {"a":"ä🚢 \\"]}[{ \\\\"} , {"b":[{"c":[]},"]"]},{"d":"\\u00e9 日本"}\n]\n';
const bytes = new TextEncoder().encode(text);
const expected = [{ a: 'ä🚢 "]}[{ \\' }, { b: [{ c: [] }, ']'] }, { d: 'é 日本' }];

const read = (pieces: readonly Uint8Array[]): unknown[] => {
  const items = itemsOf(isPosts, 'tweets.js');
  const found = pieces.flatMap((piece) => items.take(piece));
  items.end();
  return found;
};

describe('items of a file', () => {
  test('are the same wherever the file is split: within characters, strings, escapes, names', () => {
    for (let at = 0; at <= bytes.length; at++) expect(read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(expected);
  });

  test.each([1, 2, 3, 7, 64])('come in pieces of %i bytes', (size) => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
    expect(read(pieces)).toEqual(expected);
  });

  test('that never end are abandoned before they fill the memory', () => {
    const items = itemsOf(isPosts, 'tweets.js');
    items.take(new TextEncoder().encode('window.YTD.tweets.part0 = [ {"a":"'));
    const filler = new Uint8Array(1 << 20).fill(0x61);
    expect(() => {
      for (let piece = 0; piece < 8; piece++) items.take(filler);
    }).toThrow('broken');
  });

  test('of another kind of file are rejected', () => {
    expect(() => read([new TextEncoder().encode('window.YTD.like.part0 = [ ]')])).toThrow('foreign');
    expect(() => read([new Uint8Array(5000)])).toThrow('foreign');
  });
});
