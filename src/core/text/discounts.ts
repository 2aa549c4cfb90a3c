import type { CueName } from '../languages/cues.ts';
import type { Span } from '../model/span.ts';
import type { CueHits } from './cues/cues.ts';
import type { Token } from './token.ts';

/** How many tokens before or after a figure a sale word ("off", "diskon hingga") makes it an offer. */
const reachBefore = 3;
const reachAfter = 2;
/** How many tokens from an old price the new one may be. */
const reachPrice = 6;
const ends = new Set(['.', '!', '?', '…', ';']);
/** After these comes the new price, not what is taken off: "20% off, now $45". */
const newPrice = new Set('now only jadi menjadi cuma hanya tinggal mulai from harga price presyo lang ngayon'.split(' '));
const currencies = new Set(['$', '€', '£', '₱', 'rp', 'php']);

/** Figures that are offers, not facts: "50% off", "diskon 20%", "was £40, now £25". A weak word ("sale", "promo") only makes a share an offer, because sellers write prices after it. */
export function discountsOf(tokens: readonly Token[], cues: (name: CueName) => CueHits): readonly Span[] {
  const { strong, weak } = cues('discount');
  const starts = new Set(strong.map(({ start }) => start));
  const faint = new Set(weak.map(({ start }) => start));
  const isShare = (i: number): boolean => tokens[i]?.key.endsWith('%') === true || tokens[i + 1]?.key === '%' || /^per(?:cent|sen)$/.test(tokens[i + 1]?.key ?? '');
  /** The sale word nearest to the figure at `i` in one direction, within the same sentence and line. */
  const wordFrom = (i: number, step: 1 | -1, most: number): Token | undefined => {
    const share = isShare(i);
    for (let away = 1; away <= most; away++) {
      const at = i + away * step;
      const token = tokens[at];
      if (!token || token.kind === 'break' || ends.has(token.key)) return undefined;
      if (starts.has(token.start)) return share || step < 0 || !takesNext(at) ? token : undefined;
      if (share && faint.has(token.start)) return token;
      if (!share && (newPrice.has(token.key) || token.kind === 'number')) return undefined;
    }
    return undefined;
  };
  /** Whether the sale word at `at` belongs to the figure after it: "75rb, diskon 20%". */
  const takesNext = (at: number): boolean => tokens[at + 1]?.kind === 'number' || (currencies.has(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.kind === 'number');
  /** "was £40", if another price is near. */
  const isOldPrice = (i: number): boolean => {
    if (!currencies.has(tokens[i - 1]?.key ?? '') || tokens[i - 2]?.key !== 'was' || /[kmb]$|illion/.test(tokens[i]?.key ?? '') || tokens[i + 1]?.key.endsWith('illion')) return false;
    for (let at = i - reachPrice; at <= i + reachPrice; at++) if (at !== i - 1 && currencies.has(tokens[at]?.key ?? '')) return true;
    return false;
  };
  const discounts: Span[] = [];
  tokens.forEach(({ kind, start, end }, i) => {
    if (kind !== 'number') return;
    if (isOldPrice(i)) discounts.push({ start, end });
    if (starts.size + faint.size === 0) return;
    const left = wordFrom(i, -1, reachBefore);
    const right = wordFrom(i, 1, reachAfter);
    if (left || right) discounts.push({ start: Math.min(start, left?.start ?? start), end: Math.max(end, right?.end ?? end) });
  });
  return discounts;
}
