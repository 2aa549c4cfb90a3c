import * as fc from 'fast-check';
import { posts } from '../../support/pieces.ts';

const scraps = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('😀', '👩‍👩‍👧', '🇮🇩', '1️⃣', '\u{200D}', '\u{FE0F}', '\u{20E3}'), { maxLength: 30 }).map((all) => all.join('')),
  fc.array(fc.constantFrom('#a', '#bc ', '@x', 'https://a.co/', '$B', ' ', '\n', ',', '100%', '"', '“', ':', '1.', '•'), { maxLength: 40 }).map((all) => all.join('')),
  fc.array(fc.constantFrom('مرحبا', 'שלום', '\u{202E}', '\u{202C}', 'a\u{301}\u{302}\u{303}', 'ผู้ใหญ่', '漢字', 'İ', 'ß', 'ﬃ', '𝓝𝓮𝔀', '\u{0}', '\u{7}', '\u{D800}', '\u{DC00}', '\u{FEFF}'), { maxLength: 25 }).map((all) => all.join(' ')),
);

/** Posts, random text, and posts with random text in the middle. */
export const strangeTexts = fc.oneof(scraps, fc.tuple(posts, scraps).map(([{ text }, noise]) => text.slice(0, text.length / 2) + noise + text.slice(text.length / 2)), posts.map(({ text }) => text));

/** Pieces that have kept some parser busy for seconds. Each is repeated to the wanted length. */
export const pathological: readonly string[] = [
  'a', ' ', '\n', '\0', '.', 'a.', 'a a ', 'A', '1', '1,', '1.', '-', "'", '"', '“', '(', '[', ':', '@', '@a', '#', '#a ', '$A ', '&', '/', 'https://', 'http://a.b/', 'a@b.', 'www.a.', '😀', '👩‍', '\u{FE0F}', 'a\u{301}', '\u{202E}a', '\u{D800}', 'ａ', '漢', 'ผ', 'ß',
  '\n1. ', '• ', 'so, ', 'Na ', 'two ', '50% off ', 'join us workshop ', 'the secret to ', 'what do you think? ', 'tag a friend ', '+62 812 ', '09:00-', 'RT ', 'not not ', 'kape muna ', 'gabut banget ', '!?', 'haha',
];
