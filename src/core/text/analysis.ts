import type { LanguageId } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import type { CueName } from '../languages/cues.ts';
import { findCues, type CueHits, type Matcher } from './cues/cues.ts';
import { discountsOf } from './discounts.ts';
import { findEntities, type Entity } from './entities/entities.ts';
import { factsOf, type Facts } from './facts.ts';
import { weightedLength } from './length.ts';
import { guessLanguage } from './language/language.ts';
import { isSaid, notMeantIn, type NotMeant } from './not-meant.ts';
import { substanceOf, type Substance } from './substance.ts';
import { sentencesOf, tokenize, type Token } from './tokens.ts';
import { findUrls } from './entities/urls.ts';

/** A text read once: everything that rules ask of it. */
export interface TextAnalysis {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly words: readonly Token[];
  /** Undefined where it is none of ours, or cannot be told. */
  readonly language: LanguageId | undefined;
  readonly weightedLength: number;
  /** Of lists that are said to somebody, only what is the writer's own word: see `not-meant.ts`. */
  readonly cues: (name: CueName) => CueHits;
  /** What is quoted, and what is code. */
  readonly notMeant: NotMeant;
  /** What it says apart from empty talk. */
  readonly substance: Substance;
  readonly facts: Facts;
}

/** Distinct words that carry meaning: no function words, links, mentions, hashtags. */
export function contentOf({ words, cues }: Pick<TextAnalysis, 'words' | 'cues'>): ReadonlySet<string> {
  const functionWords = new Set(cues('function-word').strong.map(({ start }) => start));
  return new Set(words.filter(({ key, start }) => key.length > 1 && !functionWords.has(start)).map(({ key }) => key));
}

/** Longest text that is read; X's own limit with Premium. */
export const longestText = 25_000;

/** In so few words no language can be told, and no word means something else in another. */
const fewWords = 3;

interface ReadingOptions {
  /** The account's own languages: they decide near ties. */
  readonly prior?: readonly LanguageId[];
  /** The word lists to read with; `isShort`: too few words to tell the language. */
  readonly matcherFor: (language: LanguageId | undefined, isShort: boolean) => Matcher;
}

/** The cues without what is not meant; each list is asked about once. */
function ownCues(cues: (name: CueName) => CueHits, notMeant: NotMeant): (name: CueName) => CueHits {
  const known = new Map<CueName, CueHits>();
  return (name) => {
    if (!isSaid(name)) return cues(name);
    const before = known.get(name);
    if (before) return before;
    const own = notMeant.own(name, cues(name));
    known.set(name, own);
    return own;
  };
}

/** Reads a text in one pass each for entities, words and cues; linear in its length. */
export function analyseText(fullText: string, { prior = [], matcherFor }: ReadingOptions): TextAnalysis {
  const text = fullText.length > longestText ? fullText.slice(0, longestText) : fullText;
  const urls = findUrls(text);
  const entities = findEntities(text, urls);
  const tokens = tokenize(text, entities);
  const sentences = sentencesOf(tokens, text);
  const words = tokens.filter((token) => token.kind === 'word');
  const language = guessLanguage(tokens, prior);
  // Too short to tell: what whoever writes in one language means by it.
  const isShort = words.length <= fewWords;
  const notMeant = notMeantIn({ text, tokens, sentences, language });
  const cues = ownCues(findCues(tokens, sentences, matcherFor(language ?? (isShort && prior.length === 1 ? prior[0] : undefined), isShort)), notMeant);
  const discounts = discountsOf(tokens, cues);
  const substance = substanceOf(tokens, cues, discounts);
  const facts = factsOf(text, tokens, sentences, cues, substance, discounts);
  return { text, entities, tokens, sentences, words, language, weightedLength: weightedLength(text, urls), cues, notMeant, substance, facts };
}
