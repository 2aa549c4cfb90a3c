import type { Span } from '../model/span.ts';
import type { Token } from './token.ts';

const enders = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '‽']);
const closers = new Set(['"', "'", '”', '’', '»', ')', ']', '}', '」', '』', '*']);
/** Titles and abbreviations whose dot never ends a sentence. */
const shortForms = new Set(
  (
    'mr mrs ms dr st vs etc prof sr jr sen gov rep gen approx fig inc ltd dept est ' +
    'dll dsb dst jl jln tgl hlm kab kec kel rp bpk yth ttd drs ir ' +
    'gng bb atty engr brgy bgy sto sta hon kgg blg php'
  ).split(' '),
);
/** Whether a token makes a run of tokens a sentence rather than decoration. */
const isContent = (token: Token): boolean => token.kind !== 'symbol' && token.kind !== 'emoji' && token.kind !== 'break';

const startsUpper = (token: Token | undefined, text: string): boolean => {
  if (token === undefined) return true;
  const first = String.fromCodePoint(text.codePointAt(token.start) ?? 0);
  return first !== first.toLowerCase();
};

/** Index of the last of the punctuation marks, quotes, brackets and emoji that close a sentence, starting at token `from`. */
const closingEnd = (tokens: readonly Token[], from: number): number => {
  let last = from;
  for (let next = from + 1; next < tokens.length; next++) {
    const token = tokens[next];
    if (token === undefined) break;
    const touches = token.start === tokens[last]?.end;
    const closes = token.kind === 'emoji' || (token.kind === 'symbol' && touches && (enders.has(token.key) || closers.has(token.key)));
    if (!closes) break;
    last = next;
  }
  return last;
};

/** Whether the sentence continues after the dot at `index`, because it belongs to a number, an abbreviation or a pause. */
const sentenceContinues = (tokens: readonly Token[], index: number, last: number, first: number, text: string): boolean => {
  const point = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[last + 1];
  const end = tokens[last]?.end ?? 0;
  if (after !== undefined && after.kind !== 'break' && after.start === end) return true;
  const isPause = point?.key === '…' || (point?.key === '.' && tokens[index + 1]?.key === '.' && last > index);
  if (isPause) return after !== undefined && after.kind !== 'break' && !startsUpper(after, text);
  if (point?.key !== '.' || before === undefined || before.end !== point.start || last > index) return false;
  if (before.kind === 'number') return index - 1 === first;
  if (before.kind !== 'word') return false;
  if (shortForms.has(before.key)) return after !== undefined && after.kind !== 'break';
  return before.end - before.start === 1 && !startsUpper(after, text);
};

/** Sentences as a reader sees them, ended by . ! ? … before a space, or by the end of the line. Decorative lines do not count. */
export const sentencesOf = (tokens: readonly Token[], text: string): readonly Span[] => {
  const sentences: Span[] = [];
  let first = 0;
  let hasContent = false;
  const close = (last: number): void => {
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (hasContent && start !== undefined && end !== undefined) sentences.push({ start, end });
    first = last + 1;
    hasContent = false;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'break') {
      close(index - 1);
      first = index + 1;
    } else if (token.kind === 'symbol' && enders.has(token.key)) {
      const last = closingEnd(tokens, index);
      if (!sentenceContinues(tokens, index, last, first, text)) close(last);
      index = last;
    } else if (isContent(token)) hasContent = true;
  }
  close(tokens.length - 1);
  return sentences;
};
