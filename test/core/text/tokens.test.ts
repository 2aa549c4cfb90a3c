import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/core/text/entities/entities.ts';
import { sentencesOf, tokenize } from '../../../src/core/text/tokens.ts';
import { anyPost, hostile } from './posts.ts';
import { growthBeyondLinear } from '../../support/growth.ts';

const read = (text: string) => tokenize(text, findEntities(text));
const show = (text: string) => read(text).map(({ kind, key }) => `${kind} ${key.replace('\n', '↵')}`);
const sentences = (text: string) => sentencesOf(read(text), text).map(({ start, end }) => text.slice(start, end));

/** Characters that belong to no token. */
const skipped = /^[\s\p{Cc}\p{Cf}\p{Cs}\p{M}]*$/u;
/** Milliseconds; the machine may be busy. */
const patience = 60_000;

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['Don’t mag-share', ["word don't", 'word mag-share']],
    ['teman-teman teman2 dogs’', ['word teman-teman', 'word teman2', 'word dogs', 'symbol ’']],
    ['bangettttt SOOOO good', ['word bangett', 'word soo', 'word good']],
    ['2,1% at 14:00, 24/7', ['number 2,1%', 'word at', 'number 14:00', 'symbol ,', 'number 24/7']],
    ['₱180 Rp50.000 P500 10k 2nd', ['symbol ₱', 'number 180', 'word rp', 'number 50.000', 'word p', 'number 500', 'number 10k', 'number 2nd']],
    ['covid19 v2 1.', ['word covid19', 'word v2', 'number 1', 'symbol .']],
    ['𝗯𝗼𝗹𝗱 𝓢𝓬𝓻𝓲𝓹𝓽 ｗｉｄｅ', ['word bold', 'word script', 'word wide']],
    ['so\u00ADft cafe\u0301 ﬁne', ['word soft', 'word café', 'word fine']],
    ['👨‍👩‍👧‍👦 👍🏽 🇮🇩🇵🇭 1️⃣ ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿', ['emoji 👨‍👩‍👧‍👦', 'emoji 👍', 'emoji 🇮🇩', 'emoji 🇵🇭', 'emoji 1⃣', 'emoji ❤', 'emoji 🏴󠁧󠁢󠁳󠁣󠁴󠁿']],
    ['™ ☎︎ # 1', ['symbol ™', 'symbol ☎', 'symbol #', 'number 1']],
    ['@Ann #Topic $ABC https://a.co/B', ['mention @ann', 'hashtag #topic', 'cashtag $abc', 'url https://a.co/b']],
    ['a\n \r\n\u2028 b', ['word a', 'break ↵', 'word b']],
    ['R&B "hi"? (yes)', ['word r', 'symbol &', 'word b', 'symbol "', 'word hi', 'symbol "', 'symbol ?', 'symbol (', 'word yes', 'symbol )']],
    ['-a- --b', ['symbol -', 'word a', 'symbol -', 'symbol -', 'symbol -', 'word b']],
    ['\uD800 \uDC00 \u0000 \u0301 \u200F', []],
    ['مرحبا ١٢٣', ['word مرحبا', 'number ١٢٣']],
  ])('%s', (text, expected) => expect(show(text)).toEqual(expected));

  test('are in order, do not overlap, and cover everything but spaces', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        let at = 0;
        for (const { start, end } of read(text)) {
          if (start < at || end <= start || !skipped.test(text.slice(at, start))) return false;
          at = end;
        }
        return at <= text.length && skipped.test(text.slice(at));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  }, patience);

  test.each(hostile(25_000))('25,000 characters of %s take linear time', (_, short, long) => {
    const sentencesIn = (text: string) => (): unknown => sentencesOf(read(text), text);
    expect(growthBeyondLinear(sentencesIn(short), sentencesIn(long))).toBeUndefined();
  });
});

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Up 2.5 points. See x.com/a. Bye', ['Up 2.5 points.', 'See x.com/a.', 'Bye']],
    ['Use tools, e.g. this one. Dr. Reyes agrees.', ['Use tools, e.g. this one.', 'Dr. Reyes agrees.']],
    ['wait... what? Hmm… Okay', ['wait... what?', 'Hmm…', 'Okay']],
    ['Line one\nline two\n\n🎉🎉\n', ['Line one', 'line two']],
    ['1. First\n2. Second', ['1. First', '2. Second']],
    ['"Wow!" she said. (Really.) Ok', ['"Wow!"', 'she said.', '(Really.)', 'Ok']],
    ['Done! 🎉 Next', ['Done! 🎉', 'Next']],
    ['Beli di Jl. Sudirman No.5 ya. Makasih', ['Beli di Jl. Sudirman No.5 ya.', 'Makasih']],
    ['', []],
    ['...', []],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('are ascending, not overlapping and inside the text', () => {
    fc.assert(
      fc.property(anyPost, (text) => {
        let at = 0;
        for (const { start, end } of sentencesOf(read(text), text)) {
          if (start < at || end <= start) return false;
          at = end;
        }
        return at <= text.length;
      }),
      { numRuns: 20_000, seed: 2 },
    );
  }, patience);
});
