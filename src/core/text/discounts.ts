import type { CueName } from '../languages/cues.ts';
import type { Span } from '../model/span.ts';
import type { CueHits } from './cues/cues.ts';
import type { Token } from './token.ts';

/** How many tokens before or after a figure a sale word ("off", "diskon hingga") makes it an offer. */
const reachBefore = 3;
const reachAfter = 2;
const ends = new Set(['.', '!', '?', '…', ';']);

/** Figures that are offers, not facts: "50% off", "diskon 20%". */
export function discountsOf(tokens: readonly Token[], cues: (name: CueName) => CueHits): readonly Span[] {
  const words = cues('discount').strong;
  if (words.length === 0) return [];
  const starts = new Set(words.map(({ start }) => start));
  /** The sale word nearest to token `i` in one direction, within the same sentence and line. */
  const wordFrom = (i: number, step: 1 | -1, most: number): Token | undefined => {
    for (let away = 1; away <= most; away++) {
      const token = tokens[i + away * step];
      if (!token || token.kind === 'break' || ends.has(token.key)) return undefined;
      if (starts.has(token.start)) return token;
    }
    return undefined;
  };
  const discounts: Span[] = [];
  tokens.forEach(({ kind, start, end }, i) => {
    if (kind !== 'number') return;
    const left = wordFrom(i, -1, reachBefore);
    const right = wordFrom(i, 1, reachAfter);
    if (left || right) discounts.push({ start: Math.min(start, left?.start ?? start), end: Math.max(end, right?.end ?? end) });
  });
  return discounts;
}
