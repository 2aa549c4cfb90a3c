import * as fc from 'fast-check';
import { times } from '../../support/growth.ts';

/** Pieces that posts consist of, including those that confuse parsers. */
const words = ['the', 'ang', 'yang', 'Don’t', 'mag-share', 'bangettt', 'e.g.', 'rt', 'RT:', 'http', 'https://', 'HTTP://', 'www.', 'café', 'ñandú', 'école', 'naïve', '日本', 'привет', 'مرحبا', 'ไทย', 'हिन्दी', '한국'];
const entities = ['@ann', '@Ann_B/list-1', '＠wide', '#tag', '#1', '#2go', '＃全角', '#ñ', '$ABC', '$abc.de', '$abcdefg', 'a.co', 'x.com/a', 'https://t.co/aBc1?x=y', 'http://ex-ample.co.id/a_(b)/?q=1&r=2#z', 'foo.中国', '日本.com', 'sub_do.main.org', 'xn--fiqs8s.com', 'me@mail.com', 'google.com:8080/x', 'a.b.c', '1.2.3.4', 'example.invalid', 'twitter.jp日本', 'example.com?x=1', 'foo.onion'];
const marks = ['.', ',', '!', '?', '…', '-', '_', '/', ':', '://', '"', "'", '’', '(', ')', '[', ']', '&', '+', '~', '*', '%', '=', ';', '|', '@', '#', '$', '＠', '＃', '\u2013', ' ', ' ', ' ', '  ', '\n', '\u00A0', '\u200B', '\u3000', '\u200E', '\u061C', '\uFEFF'];
const pictures = ['😀', '❤️', '❤', '👍🏽', '🇮🇩', '🇵🇭', '👨‍👩‍👧‍👦', '1️⃣', '#️⃣', '©', '™️', '☎︎', '⚡️', '🏳️‍🌈', '🕵️‍♀️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'];
const oddities = ['\uD800', '\uDC00', '\u0301', '\uFE0F', '\u200D', '\u0000', '𝗯', '🏻', '🇦', 'K', 'ſ', 'ß', 'ﬁ', 'e\u0301', 'o\u0302\u0323'];

const piece = (list: readonly string[]) => fc.constantFrom(...list);

/** Posts as people write them, with entities next to everything that may precede or follow them. */
export const likelyPost = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: piece(words) },
      { weight: 4, arbitrary: piece(entities) },
      { weight: 6, arbitrary: piece(marks) },
      { weight: 1, arbitrary: piece(pictures) },
      { weight: 2, arbitrary: fc.string({ maxLength: 3 }) },
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

/** Pieces for posts that differ only in how links, tags and emoji adjoin. */
const joints = ['a', 'co', 'com', 'jp', '.', '.', '.', '日', 'é', '_', '-', '/', '(', ')', '?', '@', '#', '$', ':', 'http://', 'https://t.co/', 'xn--', '嘉里', '大酒店', 'भारत', 'म्', 'rt', 'RT', ' ', 'ʼ', 'Ȿ', 'ɠ', 'Ι', 'ι', '。', '!', '=', '&', '1', 'ſ', 'İ', '\uFE0F', '\uFE0E', '\u20E3', '\u200D', '\u200E', '\uD83D', '😀', '👍', '🏽', '👨', '❤', '⚕', '♂', '🏃', '🕵', '🏳', '🌈', '⚡', '☝', '🇮', '🇩', '\u007F', '\u0001', 'x'.repeat(60), '日'.repeat(50), 'é'.repeat(20), 'РФ', 'рф', '・'];

/** Posts in letters and emoji that already existed when X last published its own parser. */
export const knownPost = fc.oneof(likelyPost, fc.array(piece([...joints, ...oddities]), { maxLength: 14 }).map((pieces) => pieces.join('')));

/** Anything at all: oddities, every Unicode character, halves of characters. */
export const anyPost = fc.oneof(
  likelyPost,
  fc.array(fc.oneof(piece(words), piece(marks), piece(pictures), piece(oddities), fc.string({ unit: 'binary', maxLength: 4 }), fc.string({ maxLength: 3 })), { maxLength: 20 }).map((pieces) => pieces.join('')),
);

const units = ['a', 'a.', 'http://a.', 'a ', ' ', '\n', '#', '#a', '@a', '@', '-', 'a-', "a'", '1.', '1', '日', 'é', 'é.', 'é.a.co', '日a.co', 'a.co/(', 'a.co/((a)', 'a.co?!', 'http://', 'xn--', 'a.xn--a.', '_a.', '$a ', '.', '!', '😀', '👨‍', '\u200D', '\uD800', '\uDC00', '\u0301', 'a\u0301\u0316', '\u200F', 'A', 'rt@a', '中.', 'é中国.', '🇮', '️', 'e.g. ', '＃', '＃a', '＠a', '\u0301\u0316', '٣', '1/', '5%', "'", '日本'];
/** Strings that slow down careless parsers, at a fraction of the longest post's length and in full, for `growthBeyondLinear`. */
export const hostile = (length: number): [name: string, short: string, long: string][] =>
  units.map((unit) => {
    const long = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    return [JSON.stringify(unit), long.slice(0, length / times), long];
  });
