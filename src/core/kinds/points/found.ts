import type { KindWord } from '../../languages/kind-words.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Span } from '../../model/span.ts';
import type { AdviceCode, PraiseCode } from '../../model/kind.ts';
import type { Find, Found, KindContext } from '../kind.ts';
import { phrases } from './phrases.ts';

/** Marking more than this would help nobody. */
const mostSpans = 4;
/** After a question mark only a quote, a bracket or an emoji may follow. */
const closing = 4;
/** From this probability on the reader model decides where a check cannot. */
const sure = 0.6;

const bare = ({ start, end }: Span): Span => ({ start, end });

/** Met if there are spans. Shows the first few that do not overlap. */
export const found = (spans: readonly Span[]): Found => {
  const shown: Span[] = [];
  for (const span of spans) {
    if (shown.length === mostSpans) break;
    if ((shown.at(-1)?.end ?? 0) <= span.start) shown.push(bare(span));
  }
  return { met: spans.length > 0, spans: shown };
};
export const missing: Found = { met: false, spans: [] };
/** Met, with no words to mark. */
const there: Found = { met: true, spans: [] };

/** Met if an entry of the lists occurs. */
export const says =
  (...names: readonly KindWord[]): Find =>
  ({ analysis }) =>
    found(names.flatMap((name) => phrases(analysis, name)).toSorted((one, other) => one.start - other.start));

/** Met if any is met; otherwise unknown if any is unknown. */
export const either =
  (...finds: readonly Find[]): Find =>
  (context) => {
    let known: Found | undefined = missing;
    for (const find of finds) {
      const one = find(context);
      if (one?.met) return one;
      if (!one) known = undefined;
    }
    return known;
  };

/** Met if all are met, missing if any is missing. Stops at the first that is missing, so put the cheapest first. */
export const both =
  (...finds: readonly Find[]): Find =>
  (context) => {
    const spans: Span[] = [];
    let isKnown = true;
    for (const find of finds) {
      const one = find(context);
      if (one?.met === false) return missing;
      if (one) spans.push(...one.spans);
      else isKnown = false;
    }
    return isKnown ? { met: true, spans: spans.slice(0, mostSpans) } : undefined;
  };

/** Met unless `find` is met. */
export const without =
  (find: Find): Find =>
  (context) =>
    find(context)?.met === true ? missing : there;

/** Turns missing into unknown, for checks whose word lists cannot prove that something is missing. */
export const orUnknown =
  (find: Find): Find =>
  (context) => {
    const one = find(context);
    return one?.met ? one : undefined;
  };

/** Lets the reader model decide if words cannot: met if it would praise it, missing if it would advise it. */
export const orReader =
  (find: Find, praise: PraiseCode | undefined, advice?: AdviceCode): Find =>
  (context) => {
    const one = find(context);
    if (one || !context.sureness) return one;
    if (praise && context.sureness(praise) >= sure) return there;
    return advice && context.sureness(advice) >= sure ? missing : undefined;
  };

/** In a short text it would have been found. A longer one may say it in words that are not listed, so the reader model decides. */
export const inShort =
  (most: number, code: AdviceCode, find: Find): Find =>
  (context) => {
    const one = find(context);
    if (one?.met || (one && context.analysis.words.length <= most)) return one;
    return orReader(() => undefined, undefined, code)(context);
  };

export const wordsWithin = ({ words }: Pick<TextAnalysis, 'words'>, { start, end }: Span): number => lowerBound(words, end) - lowerBound(words, start);

/** The sentence that contains an offset. */
export const sentenceAt = ({ sentences }: TextAnalysis, at: number): Span | undefined => {
  const sentence = sentences[lowerBound(sentences, at + 1) - 1];
  return sentence && at < sentence.end ? sentence : undefined;
};

export const asks = ({ text }: TextAnalysis, { start, end }: Span): boolean => {
  return text.slice(Math.max(start, end - closing), end).includes('?');
};

/** The hits of a list within a range. */
export const phrasesWithin = (analysis: TextAnalysis, name: KindWord, { start, end }: Span): readonly Span[] => {
  const hits = phrases(analysis, name);
  const within: Span[] = [];
  for (let i = lowerBound(hits, start); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.end > end) break;
    within.push(hit);
  }
  return within;
};

export type { Find, Found, KindContext };
