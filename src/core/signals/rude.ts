import type { Token } from '../text/token.ts';
import { harmlessIndonesian, rudeIndonesian } from './cues/rude-id.ts';
import { isIdentity } from './identity.ts';

interface Entry {
  readonly weight: number;
  readonly isStem: boolean;
}

/** Said without harm as often as not. */
const weakWeight = 0.25;

const lookalikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** Informal spellings meet in one form: "guobl0kk" is no other word than "guoblok". */
export const plainOf = (key: string): string => {
  let plain = '';
  for (let at = 0; at < key.length; at++) {
    const letter = lookalikes[key.charAt(at)] ?? key.charAt(at);
    if (letter !== plain.charAt(plain.length - 1)) plain += letter;
  }
  return plain;
};

const parse = (text: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const line of text.split('|')) {
    const word = line.trim();
    if (word === '') continue;
    const bare = word.replace(/[*~]+$/u, '');
    entries.set(bare.split(' ').map(plainOf).join(' '), { weight: word.endsWith('~') ? weakWeight : 1, isStem: word.endsWith('*') });
  }
  return entries;
};

const harmless = new Map(Object.entries(harmlessIndonesian).map(([word, neighbours]) => [plainOf(word), new Set(neighbours.split(' '))]));

let entries: Map<string, Entry> | undefined;
const listed = (): Map<string, Entry> => (entries ??= parse(rudeIndonesian));

/** Indonesian endings and beginnings that leave an insult an insult, longest first. */
const endings = ['nya', 'mu', 'ku', 'lu', 'lo', 'loe', 'lah', 'kah', 'kan', 'an', 'in', 'ne', 'ny', 'i', 'e', 'k', 'h', 's', 'z', 'x'];
const beginnings = ['nge', 'ng', 'di', 'ke', 'ter', 'se', 'si', 'me', 'meng', 'pe', 'ber', 'nya'];
/** Shorter stems would be found in innocent words. */
const shortestStem = 4;

const strongEntry = (plain: string): Entry | undefined => {
  const entry = plain.length >= shortestStem ? listed().get(plain) : undefined;
  return entry !== undefined && entry.weight === 1 ? entry : undefined;
};

const inflected = (plain: string): number => {
  for (const ending of endings) {
    if (plain.endsWith(ending) && strongEntry(plain.slice(0, -ending.length)) !== undefined) return 1;
  }
  for (const beginning of beginnings) {
    if (!plain.startsWith(beginning)) continue;
    const rest = plain.slice(beginning.length);
    if (strongEntry(rest) !== undefined) return 1;
    for (const ending of endings) if (rest.endsWith(ending) && strongEntry(rest.slice(0, -ending.length)) !== undefined) return 1;
  }
  for (let length = shortestStem; length < plain.length; length++) if (listed().get(plain.slice(0, length))?.isStem === true) return 1;
  return 0;
};

/** Longest listed word with room for its endings. */
const longestInsult = 20;

/** Judgements of words already met, so that everyday words are looked up once; emptied before it grows. */
const known = new Map<string, number>();
const mostKnown = 4000;

const weightOf = (key: string): number => {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (key.length > longestInsult) return 0;
  const hyphen = key.indexOf('-');
  const plain = plainOf(hyphen > 0 ? key.slice(0, hyphen) : key);
  const weight = listed().get(plain)?.weight ?? inflected(plain);
  if (known.size >= mostKnown) known.clear();
  known.set(key, weight);
  return weight;
};

const isHarmless = (key: string, before: Token | undefined, after: Token | undefined): boolean => {
  const neighbours = harmless.get(plainOf(key));
  return neighbours !== undefined && ((before !== undefined && neighbours.has(before.key)) || (after !== undefined && neighbours.has(after.key)));
};

/** Calls back for each Indonesian insult: which token, how many tokens, how strong (0 to 1). */
export const eachInsult = (tokens: readonly Token[], meet: (at: number, length: number, weight: number) => void): void => {
  const end = Math.min(tokens.length, 512);
  for (let at = 0; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'hashtag')) continue;
    const key = token.kind === 'word' ? token.key : token.key.slice(1);
    if (isIdentity(key)) continue;
    const after = tokens[at + 1];
    if (after !== undefined && after.kind === 'word') {
      const phrase = listed().get(`${plainOf(key)} ${plainOf(after.key)}`);
      if (phrase !== undefined) {
        meet(at, 2, phrase.weight);
        at++;
        continue;
      }
    }
    const weight = weightOf(key);
    if (weight > 0 && !isHarmless(key, tokens[at - 1], after)) meet(at, 1, weight);
  }
};
