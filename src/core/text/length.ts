import { countedEnd } from './counted-emoji.ts';
import { findUrls, type Url } from './entities/urls.ts';

/** Version 3 of X's length configuration: characters in these ranges count 1, all others 2, links 23. */
const urlLength = 23;
const heavy = 2;
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const weightOf = (code: number): number => (code < 0x80 || lightRanges.some(([first, last]) => code >= first && code <= last) ? 1 : heavy);

/** The lowest character that can turn ASCII into an emoji ("1️⃣"). */
const firstMark = 0x20e3;

/** End of the ASCII characters from `at` on that no mark can turn into an emoji. */
const plainEnd = (text: string, at: number, to: number): number => {
  let end = at;
  while (end < to && text.charCodeAt(end) < 0x80) end++;
  return end > at && text.charCodeAt(end) >= firstMark ? end - 1 : end;
};

const spanLength = (text: string, from: number, to: number): number => {
  let length = 0;
  let at = from;
  while (at < to) {
    const plain = plainEnd(text, at, to);
    length += plain - at;
    at = plain;
    if (at === to) break;
    const code = text.codePointAt(at) ?? 0;
    const one = at + (code > 0xffff ? 2 : 1);
    const end = countedEnd(text, at, code);
    length += end > one ? heavy : weightOf(code);
    at = end;
  }
  return length;
};

/** Normalising takes time quadratic in the number of accents on one letter. Up to this length of text that does not matter. */
const shortEnough = 1000;
const manyMarks = /\p{M}{30}(?=\p{M})/gu;
/** Cheap test by the range that starts at the first combining mark; most texts fail it and skip the rest. */
const mayHaveMany = /[\u0300-\uffff]{31}/;
/** Inserted after every thirty marks to break the sequence, as in Unicode's Stream-Safe Text Format (UAX 15). */
const breaker = '\u034F';

/** UTF-16 units that composing might change. Everything below the first combining mark is composed already, and so are dashes, curly quotes, arrows, boxes, dingbats and emoji. */
const mayCompose = /[\u0300-\u200b\u2030-\u218f\u2300-\u24ff\u2800-\ud83b\ud83f-\udbff\uf900-\ufdff\ufe10-\uffff]/;

const compose = (text: string): string =>
  !mayCompose.test(text) ? text : text.length <= shortEnough || !mayHaveMany.test(text) || text.search(manyMarks) < 0 ? text.normalize() : text.replace(manyMarks, `$&${breaker}`).normalize().replaceAll(breaker, '');

/** Length as X counts it. Pass the text's links (`findUrls`) if they are already known. Do not take them from the entities: where a hashtag runs into a link they have none, but X counts one. */
export const weightedLength = (text: string, urls?: readonly Url[]): number => {
  const composed = compose(text);
  let length = 0;
  let at = 0;
  for (const url of urls && composed === text ? urls : findUrls(composed)) {
    length += spanLength(composed, at, url.start) + urlLength;
    at = url.start + url.text.length;
  }
  return length + spanLength(composed, at, composed.length);
};
