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

/** Everything the rules need to know about a text, computed once. */
export interface TextAnalysis {
  readonly text: string;
  /** The site the text is for. It decides what counts as a mention or a link, and how length is counted. */
  readonly site: SiteId;
  readonly entities: readonly Entity[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly words: readonly Token[];
  /** `undefined` if unsupported or unclear. */
  readonly language: LanguageId | undefined;
  /** As the site counts it. */
  readonly length: number;
  /** Hits of a word list. For lists about what the writer says to somebody, only hits in the writer's own words: see `not-meant.ts`. */
  readonly cues: (name: CueName) => CueHits;
  /** Quotations and code. */
  readonly notMeant: NotMeant;
  /** What the text says once filler is removed. */
  readonly substance: Substance;
  readonly facts: Facts;
}

/** Distinct meaningful words, without function words, links, mentions or hashtags. */
export function contentOf({ words, cues }: Pick<TextAnalysis, 'words' | 'cues'>): ReadonlySet<string> {
  const functionWords = new Set(cues('function-word').strong.map(({ start }) => start));
  return new Set(words.filter(({ key, start }) => key.length > 1 && !functionWords.has(start)).map(({ key }) => key));
}

/** Anything beyond this is not analysed. It is X's limit with Premium. */
export const longestText = longLimit;

/** Up to this many words, the language is unclear and no word is discarded as belonging to another language. */
const fewWords = 3;

interface ReadingOptions {
  /** Defaults to X. */
  readonly site?: SiteId | undefined;
  /** The account's usual languages, which decide near ties. */
  readonly prior?: readonly LanguageId[];
  /** The word lists for a language. `isShort`: the text has too few words to recognise one. */
  readonly matcherFor: (language: LanguageId | undefined, isShort: boolean) => Matcher;
}

/** Cues in the writer's own words. Each list is filtered once. */
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

/** Analyses a text in three passes (entities, words, cues), in linear time. */
export function analyseText(fullText: string, { site = 'x', prior = [], matcherFor }: ReadingOptions): TextAnalysis {
  const text = fullText.length > longestText ? fullText.slice(0, longestText) : fullText;
  const urls = urlsOn(site, text);
  const entities = entitiesOn(site, text, urls);
  const tokens = tokenize(text, entities);
  const sentences = sentencesOf(tokens, text);
  const words = tokens.filter((token) => token.kind === 'word');
  const language = guessLanguage(tokens, prior);
  // Too short to recognise, so the account's language decides if it has only one.
  const isShort = words.length <= fewWords;
  const notMeant = notMeantIn({ text, tokens, sentences, language });
  const cues = ownCues(findCues(tokens, sentences, matcherFor(language ?? (isShort && prior.length === 1 ? prior[0] : undefined), isShort)), notMeant);
  const discounts = discountsOf(tokens, cues);
  const substance = substanceOf(tokens, cues, discounts);
  const facts = factsOf(text, tokens, sentences, cues, substance, discounts);
  return { text, site, entities, tokens, sentences, words, language, length: lengthOn(site, text, urls), cues, notMeant, substance, facts };
}
