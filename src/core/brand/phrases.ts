import type { Span } from '../model/span.ts';
import { prefixBucket, prefixBuckets } from '../text/cues/prefix-filter.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** A hit in a draft: the list item whose phrase was found, and where. */
interface Found<T> extends Span {
  readonly item: T;
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

interface Phrase {
  readonly item: unknown;
  readonly keys: readonly string[];
}
interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Filter on the first letters of the phrases, which rejects most words at once. */
  readonly begin: Uint8Array;
}
/** Cached by list, because lists stay the same while a person writes. */
const indexes = new WeakMap<readonly unknown[], Phrases>();

/** Indexes phrases by their first word, the longest first. */
function byFirstWord<T>(items: readonly T[], phraseOf: (item: T) => string): Phrases {
  const known = indexes.get(items);
  if (known) return known;
  const byFirst = new Map<string, readonly Phrase[]>();
  const begin = new Uint8Array(prefixBuckets);
  for (const item of items) {
    const keys = tokenize(phraseOf(item), []).filter(isWord).map(({ key }) => key);
    const first = keys[0];
    if (first === undefined) continue;
    begin[prefixBucket(first)] = 1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { item, keys }].toSorted((a, b) => b.keys.length - a.keys.length));
  }
  const phrases = { byFirst, begin };
  indexes.set(items, phrases);
  return phrases;
}

/** Whether the tokens from `from` on are the words of a phrase. */
function areWordsOf({ keys }: Phrase, tokens: readonly Token[], from: number): boolean {
  for (let n = 0; n < keys.length; n++) if (tokens[from + n]?.key !== keys[n] || tokens[from + n]?.kind === 'symbol') return false;
  return true;
}

/** The longest phrase that starts at a token. */
function phraseAt(phrases: readonly Phrase[], tokens: readonly Token[], from: number): Phrase | undefined {
  for (const phrase of phrases) if (areWordsOf(phrase, tokens, from)) return phrase;
  return undefined;
}

/** Finds phrases as whole words, ignoring case. Of phrases that start at the same word, the longest wins. */
export function findPhrases<T>(tokens: readonly Token[], items: readonly T[], phraseOf: (item: T) => string): readonly Found<T>[] {
  const { byFirst, begin } = byFirstWord(items, phraseOf);
  const found: Found<T>[] = [];
  if (byFirst.size === 0) return found;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first || !isWord(first) || begin[prefixBucket(first.key)] === 0) continue;
    const phrases = byFirst.get(first.key);
    const hit = phrases && phraseAt(phrases, tokens, i);
    if (!hit) continue;
    i += hit.keys.length - 1;
    found.push({ item: hit.item as T, start: first.start, end: tokens[i]?.end ?? first.end });
  }
  return found;
}
