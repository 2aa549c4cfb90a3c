import type { Edit } from '../model/tip.ts';
import type { Span } from '../model/span.ts';

const isSpace = (character: string): boolean => character === ' ' || character === '\t' || character === '\u{A0}';
/** Removed together with an opener: "Hey everyone, …", "So – …". */
const isJoint = (character: string): boolean => isSpace(character) || character === ',' || character === ':' || character === ';' || character === '–' || character === '—' || character === '…';
const isLineEnd = (character: string): boolean => character === '' || character === '\n' || character === '\r';
const endsSentence = (character: string): boolean => character === '.' || character === '!' || character === '?' || isLineEnd(character);

/** Whether only spaces separate `at` from the end of the previous sentence. */
function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isSpace(text.charAt(before))) before--;
  return endsSentence(text.charAt(before));
}

/** Capitalises the letter at `at`, which now starts a sentence; `undefined` if nothing needs to change. */
function capitalAt(text: string, at: number): { readonly end: number; readonly text: string } | undefined {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 32);
  const capital = letter.toUpperCase();
  return letter === capital || at >= text.length ? undefined : { end: at + letter.length, text: capital };
}

function cut(text: string, { start, end }: Span): Edit {
  if (startsSentence(text, start)) {
    let next = end;
    while (next < text.length && isJoint(text.charAt(next))) next++;
    // Nothing is left of the sentence, so remove its full stop, too.
    if (next < text.length && endsSentence(text.charAt(next)) && !isLineEnd(text.charAt(next))) {
      while (next < text.length && (isSpace(text.charAt(next)) || (endsSentence(text.charAt(next)) && !isLineEnd(text.charAt(next))))) next++;
    }
    const capital = capitalAt(text, next);
    return capital ? { start, end: capital.end, text: capital.text } : { start, end: next, text: '' };
  }
  let from = start;
  while (from > 0 && isSpace(text.charAt(from - 1))) from--;
  const touches = from === start && !isSpace(text.charAt(end)) && !isLineEnd(text.charAt(end));
  return { start: from, end, text: touches ? ' ' : '' };
}

/** Edits that remove spans (given in order) and tidy up: no double spaces, a capital at a new start of a sentence. */
export function cutEdits(text: string, spans: readonly Span[]): readonly Edit[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, span.start) : undefined;
    if (last && between !== undefined && /^[\s,.!?…;:–—]*$/.test(between) && !/[\n\r]/.test(between)) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push({ start: span.start, end: span.end });
  }
  return joined.map((span) => cut(text, span));
}
