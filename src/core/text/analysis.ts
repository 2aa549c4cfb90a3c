import type { LanguageId } from '../model/language.ts';
import { longLimit, type SiteId } from '../model/site.ts';
import type { Span } from '../model/span.ts';
import type { CueName } from '../languages/cues.ts';
import { findCues, type CueHits, type Matcher } from './cues/cues.ts';
import { discountsOf } from './discounts.ts';
import { entitiesOn, urlsOn } from './entities/by-site.ts';
import type { Entity } from './entities/entities.ts';
import { factsOf, type Facts } from './facts.ts';
import { lengthOn } from './length-by-site.ts';
import { guessLanguage } from './language/language.ts';
import { isSaid, notMeantIn, type NotMeant } from './not-meant.ts';
import { substanceOf, type Substance } from './substance.ts';
import { sentencesOf, tokenize, type Token } from './tokens.ts';

/** A text analysed once: everything that rules ask about it. */
export interface TextAnalysis {
  readonly text: string;
  /** The site it is written for: it decides what is a mention or link, and the length. */
  readonly site: SiteId;
  readonly entities: readonly Entity[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly words: readonly Token[];
  /** Undefined if it is unsupported, or unclear. */
  readonly language: LanguageId | undefined;
  /** As the site counts it. */
  readonly length: number;
  /** The hits of a word list. Of lists that are about what the writer says to somebody, only the writer's own words: see `not-meant.ts`. */
  readonly cues: (name: CueName) => CueHits;
  /** Quotations and code. */
  readonly notMeant: NotMeant;
  /** What it says apart from filler. */
  readonly substance: Substance;
  readonly facts: Facts;
}

/** Distinct meaningful words: no function words, links, mentions, hashtags. */
export function contentOf({ words, cues }: Pick<TextAnalysis, 'words' | 'cues'>): ReadonlySet<string> {
  const functionWords = new Set(cues('function-word').strong.map(({ start }) => start));
  return new Set(words.filter(({ key, start }) => key.length > 1 && !functionWords.has(start)).map(({ key }) => key));
}

/** Longest text that is analysed; X's own limit with Premium. */
export const longestText = longLimit;

/** With so few words the language is unclear, and no word is taken for another language's. */
const fewWords = 3;

interface ReadingOptions {
  /** X if absent. */
  readonly site?: SiteId | undefined;
  /** The account's own languages: they decide near ties. */
  readonly prior?: readonly LanguageId[];
  /** The word lists for a language; `isShort`: too few words to recognise it. */
  readonly matcherFor: (language: LanguageId | undefined, isShort: boolean) => Matcher;
}

/** The cues that are meant; each list is filtered once. */
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

/** Analyses a text in one pass each for entities, words and cues; linear in its length. */
export function analyseText(fullText: string, { site = 'x', prior = [], matcherFor }: ReadingOptions): TextAnalysis {
  const text = fullText.length > longestText ? fullText.slice(0, longestText) : fullText;
  const urls = urlsOn(site, text);
  const entities = entitiesOn(site, text, urls);
  const tokens = tokenize(text, entities);
  const sentences = sentencesOf(tokens, text);
  const words = tokens.filter((token) => token.kind === 'word');
  const language = guessLanguage(tokens, prior);
  // Too short to recognise: then the account's single language decides.
  const isShort = words.length <= fewWords;
  const notMeant = notMeantIn({ text, tokens, sentences, language });
  const cues = ownCues(findCues(tokens, sentences, matcherFor(language ?? (isShort && prior.length === 1 ? prior[0] : undefined), isShort)), notMeant);
  const discounts = discountsOf(tokens, cues);
  const substance = substanceOf(tokens, cues, discounts);
  const facts = factsOf(text, tokens, sentences, cues, substance, discounts);
  return { text, site, entities, tokens, sentences, words, language, length: lengthOn(site, text, urls), cues, notMeant, substance, facts };
}
