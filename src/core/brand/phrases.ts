import type { Span } from '../types.ts';
import { tokenize, type Token } from '../text/tokens.ts';

/** A phrase as the owner typed it, found in a draft. */
export interface Found<T> extends Span {
  readonly item: T;
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';

/** Whole-word places of the owner's phrases, in any letter case; of phrases that begin at one word the longest counts. */
export function findPhrases<T>(tokens: readonly Token[], items: readonly T[], phraseOf: (item: T) => string): readonly Found<T>[] {
  const byFirst = new Map<string, { item: T; keys: readonly string[] }[]>();
  for (const item of items) {
    const keys = tokenize(phraseOf(item), []).filter(isWord).map(({ key }) => key);
    const first = keys[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { item, keys }].toSorted((a, b) => b.keys.length - a.keys.length));
  }
  const found: Found<T>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!first || !isWord(first)) continue;
    const hit = byFirst.get(first.key)?.find(({ keys }) => keys.every((key, n) => tokens[i + n]?.key === key && tokens[i + n]?.kind !== 'symbol'));
    if (!hit) continue;
    i += hit.keys.length - 1;
    found.push({ item: hit.item, start: first.start, end: tokens[i]?.end ?? first.end });
  }
  return found;
}
