import type { LanguageId } from '../model/language.ts';
import { kindWordNames, type KindWords } from './kind-words.ts';
import { kindWords as en } from './en/kind-words.ts';
import { kindWords as fil } from './fil/kind-words.ts';
import { kindWords as id } from './id/kind-words.ts';

const entriesOf = (list: string): readonly string[] => [...new Set(list.toLowerCase().split(',').map((entry) => entry.trim().replace(/\s+/g, ' ')))].filter((entry) => entry !== '');

/** A language's lists in the order of `kindWordNames`, without what is also in `others`. */
const packed = (words: KindWords, others?: KindWords): readonly string[] =>
  kindWordNames.map((name) => {
    const known = new Set(others && entriesOf(others[name]));
    return entriesOf(words[name]).filter((entry) => !known.has(entry)).join(',');
  });

/** The word lists of kinds as the bundle has them: short, and the English entries once, because every language also uses the English lists. */
export const kindLists: Readonly<Record<LanguageId, readonly string[]>> = { en: packed(en), id: packed(id, en), fil: packed(fil, en) };
