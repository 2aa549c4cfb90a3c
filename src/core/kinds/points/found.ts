import type { KindWord } from '../../languages/kind-words.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Span } from '../../model/span.ts';
import type { AdviceCode, PraiseCode } from '../../model/kind.ts';
import type { Find, Found, KindContext } from '../kind.ts';
import { phrases } from './phrases.ts';

/** Marks beyond these help nobody. */
const mostSpans = 4;
/** Behind a question mark stand at most a quote, a bracket, an emoji. */
const closing = 4;
/** From here on the reader is sure enough to stand in for a check that cannot tell. */
const sure = 0.6;

const bare = ({ start, end }: Span): Span => ({ start, end });

/** Met where there are spans; the first few that do not overlap are shown. */
export const found = (spans: readonly Span[]): Found => {
  const shown: Span[] = [];
  for (const span of spans) {
    if (shown.length === mostSpans) break;
    if ((shown.at(-1)?.end ?? 0) <= span.start) shown.push(bare(span));
  }
  return { met: spans.length > 0, spans: shown };
};
export const missing: Found = { met: false, spans: [] };
/** There, but not to be shown by any word. */
const there: Found = { met: true, spans: [] };

/** Met where a word of the lists stands. */
export const says =
  (...names: readonly KindWord[]): Find =>
  ({ analysis }) =>
    found(names.flatMap((name) => phrases(analysis, name)).toSorted((one, other) => one.start - other.start));

/** Met where any is met; cannot be told where none is and one cannot tell. */
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

/** Met where all are; missing where one is. */
export const both =
  (...finds: readonly Find[]): Find =>
  (context) => {
    const all = finds.map((find) => find(context));
    if (all.some((one) => one?.met === false)) return missing;
    if (all.includes(undefined)) return undefined;
    return { met: true, spans: all.flatMap((one) => one?.spans ?? []).slice(0, mostSpans) };
  };

/** What is not there cannot be told from words alone. */
export const orUnknown =
  (find: Find): Find =>
  (context) => {
    const one = find(context);
    return one?.met ? one : undefined;
  };

/** Where words cannot tell, the reader may: what it would praise is there, what it would advise is missing. */
export const orReader =
  (find: Find, praise: PraiseCode | undefined, advice?: AdviceCode): Find =>
  (context) => {
    const one = find(context);
    if (one || !context.sureness) return one;
    if (praise && context.sureness(praise) >= sure) return there;
    return advice && context.sureness(advice) >= sure ? missing : undefined;
  };

/** In so few words it would have been found; in more it may stand there in words that no list has. Then the reader may tell. */
export const inShort =
  (most: number, code: AdviceCode, find: Find): Find =>
  (context) => {
    const one = find(context);
    if (one?.met || (one && context.analysis.words.length <= most)) return one;
    return orReader(() => undefined, undefined, code)(context);
  };

export const wordsWithin = ({ words }: Pick<TextAnalysis, 'words'>, { start, end }: Span): number => lowerBound(words, end) - lowerBound(words, start);

/** The sentence in which an offset stands. */
export const sentenceAt = ({ sentences }: TextAnalysis, at: number): Span | undefined => {
  const sentence = sentences[lowerBound(sentences, at + 1) - 1];
  return sentence && at < sentence.end ? sentence : undefined;
};

export const asks = ({ text }: TextAnalysis, { start, end }: Span): boolean => {
  return text.slice(Math.max(start, end - closing), end).includes('?');
};

/** The words of a list between two places. */
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
