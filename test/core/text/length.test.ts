import { expect, test } from 'vitest';
import { weightedLength } from '../../../src/core/text/length.ts';

test('length is counted on the composed form (NFC)', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    for (const written of [character, character.normalize('NFD')]) {
      const composed = written.normalize();
      if (composed !== written && weightedLength(written) !== weightedLength(composed)) wrong.push(code.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});
