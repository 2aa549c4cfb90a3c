import { countedEnd } from './counted-emoji.ts';
import { findUrls, type Url } from './entities/urls.ts';

/** X's third length configuration: these ranges count 1, everything else 2, links 23. */
const urlLength = 23;
const heavy = 2;
const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;
const weightOf = (code: number): number => (code < 0x80 || lightRanges.some(([first, last]) => code >= first && code <= last) ? 1 : heavy);

/** The first character that can turn ASCII into an emoji ("1️⃣"). */
const firstMark = 0x20e3;

const spanLength = (text: string, from: number, to: number): number => {
  let length = 0;
  let at = from;
  while (at < to) {
    if (text.charCodeAt(at) < 0x80 && text.charCodeAt(at + 1) < firstMark) {
      length++;
      at++;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    const one = at + (code > 0xffff ? 2 : 1);
    const end = countedEnd(text, at, code);
    length += end > one ? heavy : weightOf(code);
    at = end;
  }
  return length;
};

/** Longer texts might have so many accents on one letter that normalising gets slow: its time grows with their square. */
const shortEnough = 1000;
const manyMarks = /\p{M}{30}(?=\p{M})/gu;
/** The first combining mark: lets most texts skip the rest. */
const mayHaveMany = /[\u0300-\uffff]{31}/;
/** Unicode's own solution for such texts (UAX 15, "stream-safe"): a joiner breaks the sequence every thirty marks. */
const breaker = '\u034F';

/** Text before the first combining mark is composed already, and so are dashes, curly quotes, arrows, boxes, dingbats and emoji. By units, so that no text is read twice. */
const mayCompose = /[\u0300-\u200b\u2030-\u218f\u2300-\u24ff\u2800-\ud83b\ud83f-\udbff\uf900-\ufdff\ufe10-\uffff]/;

const compose = (text: string): string =>
  !mayCompose.test(text) ? text : text.length <= shortEnough || !mayHaveMany.test(text) || text.search(manyMarks) < 0 ? text.normalize() : text.replace(manyMarks, `$&${breaker}`).normalize().replaceAll(breaker, '');

/** Length as X counts it. Pass the text's links if they are known, to save a search. If a hashtag runs into a link, the entities have no link, but X still counts one. */
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
