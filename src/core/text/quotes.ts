import type { Span } from '../model/span.ts';
import { classAt, DIGIT, LETTER, SPACE, BREAK } from './characters.ts';
import type { Token } from './token.ts';

/** Opening quotation marks and the marks that close them: English, Indonesian, Filipino, and those of related keyboards. */
const closersOf: ReadonlyMap<string, string> = new Map([
  ['“', '”“'], ['„', '“”"'], ['”', '”'], ['«', '»'], ['»', '«'], ['‹', '›'], ['›', '‹'], ['"', '"'], ['＂', '＂'],
  ['‘', '’'], ['‚', '‘’'], ['’', '’'], ["'", "'"], ['‛', '’'],
  ['「', '」'], ['『', '』'], ['《', '》'], ['〈', '〉'], ['﹁', '﹂'], ['〝', '〞〟'],
]);
/** Marks that are the same at both ends, or that close in some languages and open in others. Only their position next to a word tells which. */
const ambiguous = new Set(['"', '＂', "'", '’', '”', '»', '›', '‘']);
/** Marks that may also be apostrophes. */
const single = new Set(["'", '’', '‘', '‛']);
/** Words with a leading apostrophe: "'til", "'em". */
const clipped = new Set('til em tis twas cause bout n round cos neath'.split(' '));

const isGap = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return true;
  const kind = classAt(text, at);
  return kind === SPACE || kind === BREAK;
};
const isWordy = (text: string, at: number): boolean => {
  if (at < 0 || at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === DIGIT;
};

interface Open {
  readonly token: Token;
  readonly closers: string;
}

/** Whether an ambiguous mark can open here: no word character before it, no space after it. */
function canOpen(text: string, { start, end, key }: Token, next: Token | undefined): boolean {
  if (isWordy(text, start - 1) || isGap(text, end)) return isGap(text, start - 1) && isGap(text, end) && !single.has(key);
  // After a full stop or another mark a quotation can only end; after a bracket or a colon it may begin.
  if (start > 0 && /[.,;!?…%”"»]/.test(text.charAt(start - 1))) return false;
  if (!single.has(key)) return true;
  return next?.start === end && (next.kind === 'word' || next.kind === 'symbol' || next.kind === 'hashtag' || next.kind === 'mention') && !clipped.has(next.key);
}

/** Whether a mark can close here. Single ones within a word are apostrophes. */
const canClose = (text: string, { start, end, key }: Token): boolean => !single.has(key) || (!isGap(text, start - 1) && !isWordy(text, end));

const starts = (text: string, at: number, sign: string): boolean => text.startsWith(sign, at);

/** An `indexOf` for calls with growing positions, which searches nothing twice. Returns `Infinity` if there is no further `sign`. */
function indexFinder(text: string, sign: string): (at: number) => number {
  let found = -1;
  return (at) => {
    if (found < at) found = text.indexOf(sign, at);
    if (found < 0) found = Infinity;
    return found;
  };
}

/** Lines that start with ">", as in mail and forums. */
const isQuotedLine = (token: Token, before: Token | undefined): boolean => token.key === '>' && (before === undefined || before.kind === 'break');

/**
 * Quotations, i.e. other people's words. A mark that is never closed quotes nothing. Ambiguous marks must close on the same
 * line, so that inch and foot marks open nothing.
 */
export function quotedSpans(text: string, tokens: readonly Token[]): readonly Span[] {
  const quoted: Span[] = [];
  let open: Open | undefined;
  const typewritten = indexFinder(text, "''");
  const lineEnd = indexFinder(text, '\n');
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'break') {
      if (open && ambiguous.has(open.token.key)) open = undefined;
      continue;
    }
    if (token.kind !== 'symbol') continue;
    if (isQuotedLine(token, tokens[i - 1])) {
      while (tokens[i + 1] && tokens[i + 1]?.kind !== 'break') i++;
      quoted.push({ start: token.start, end: tokens[i]?.end ?? token.end });
      open = undefined;
    } else if (open && open.closers.includes(token.key) && token.start > open.token.end && canClose(text, token)) {
      quoted.push({ start: open.token.start, end: token.end });
      open = undefined;
    } else if (starts(text, token.start, '``') && !starts(text, token.start, '```')) {
      // ``Typewriter quotes''
      const end = typewritten(token.end + 1);
      if (end === Infinity || lineEnd(token.end) < end) continue;
      quoted.push({ start: token.start, end: end + 2 });
      while ((tokens[i + 1]?.start ?? Infinity) < end + 2) i++;
    } else {
      const closers = closersOf.get(token.key);
      if (closers === undefined || (open && !single.has(open.token.key))) continue;
      if (open && single.has(token.key)) continue;
      if (!ambiguous.has(token.key) || canOpen(text, token, tokens[i + 1])) open = { token, closers };
    }
  }
  return quoted;
}

/** The spans that overlap none of the others. Both are sorted. */
export function outside<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  if (others.length === 0) return spans;
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.end ?? Infinity) <= span.start) next++;
    return (others[next]?.start ?? Infinity) >= span.end;
  });
}
