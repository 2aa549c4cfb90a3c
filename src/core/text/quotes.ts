import type { Span } from '../types.ts';
import type { Token } from './tokens.ts';

const closerOf = new Map([['“', '”'], ['„', '“'], ['«', '»'], ['"', '"'], ['「', '」']]);

/** What stands between quotation marks: other people's words. A mark that is never closed quotes nothing. */
export function quotedSpans(tokens: readonly Token[]): readonly Span[] {
  const quoted: Span[] = [];
  let open: Token | undefined;
  for (const token of tokens) {
    if (token.kind !== 'symbol') continue;
    if (open && closerOf.get(open.key) === token.key) {
      quoted.push({ start: open.start, end: token.end });
      open = undefined;
    } else if (!open && closerOf.has(token.key)) open = token;
  }
  return quoted;
}

/** The spans that lie in none of the others; both in order of place. */
export function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  if (others.length === 0) return spans;
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.end ?? Infinity) <= span.start) next++;
    return (others[next]?.start ?? Infinity) >= span.end;
  });
}
