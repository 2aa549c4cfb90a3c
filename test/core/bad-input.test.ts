import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { review } from '../../src/core/review.ts';
import { applyEdits } from '../../src/core/edits.ts';
import type { DraftKind } from '../../src/core/types.ts';
import { draftWith, posts, reviewerIn } from './pieces.ts';

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom('😀', '👩‍👩‍👧', '🇮🇩', '1️⃣', '\u{200D}', '\u{FE0F}', '\u{20E3}'), { maxLength: 30 }).map((all) => all.join('')),
  fc.array(fc.constantFrom('#a', '#bc ', '@x', 'https://a.co/', '$B', ' ', '\n', ',', '100%', '"', '“', ':', '1.', '•'), { maxLength: 40 }).map((all) => all.join('')),
  fc.array(fc.constantFrom('مرحبا', 'שלום', '\u{202E}', '\u{202C}', 'a\u{301}\u{302}\u{303}', 'ผู้ใหญ่', '漢字', 'İ', 'ß', 'ﬃ', '𝓝𝓮𝔀', '\u{0}', '\u{7}', '\u{D800}', '\u{DC00}', '\u{FEFF}'), { maxLength: 25 }).map((all) => all.join(' ')),
);
const drafts = fc.oneof(odd, fc.tuple(posts, odd).map(([{ text }, noise]) => text.slice(0, text.length / 2) + noise + text.slice(text.length / 2)), posts.map(({ text }) => text));
const kinds = fc.constantFrom<DraftKind>('post', 'reply', 'quote', 'thread');
const languages = fc.constantFrom('en' as const, 'id' as const, 'fil' as const);

test('20,000 strange drafts: finite, inside the text, the same twice', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(drafts, kinds, languages, fc.boolean(), (text, kind, language, isSecond) => {
      const draft = draftWith(text, { kind, media: { count: isSecond ? 2 : 0, described: 0 }, ...(kind === 'thread' && { part: { index: isSecond ? 1 : 0, texts: ['', text] } }) });
      const first = review(draft, reviewerIn(language));
      if (!Number.isFinite(first.value.exact) || !first.value.rows.every(({ points }) => Number.isInteger(points))) throw new Error('no finite score');
      for (const { spans, fix, advice } of first.hints) {
        if (/\{\w+\}/.test(advice) && !/\{\w+\}/.test(text)) throw new Error(advice);
        for (const { start, end } of [...spans, ...(fix?.edits ?? [])]) if (start < 0 || end < start || end > text.length) throw new Error(`span ${start}–${end} of ${text.length}`);
        let at = 0;
        for (const { start, end } of fix?.edits ?? []) {
          if (start < at) throw new Error('edits overlap');
          at = end;
        }
        applyEdits(text, fix?.edits ?? []);
      }
      if (kind === 'post') expect(review(draft, reviewerIn(language))).toEqual(first);
    }),
    { numRuns: 20_000, seed: 11 },
  );
});

test('25,000 characters of anything take a moment', () => {
  const long = ['a ', 'join us workshop ', 'the secret to ', '50% off ', '“ ', 'what do you think? ', 'two ', '#a ', '😀', 'ａ', 'Na ', '\n1. ', 'so, '].map((piece) => piece.repeat(25_000 / piece.length));
  for (const text of long) {
    review(draftWith(text, { limit: 25_000 }), reviewerIn('en'));
    const started = performance.now();
    const { value } = review(draftWith(text, { limit: 25_000 }), reviewerIn('en'));
    expect(Number.isFinite(value.exact)).toBe(true);
    expect([text.slice(0, 12), Math.round(performance.now() - started) < 250]).toEqual([text.slice(0, 12), true]);
  }
});
