/** Folding turns a word into its key, the form in which words are compared. */

import { undecorated } from './decorated.ts';

/** No listed word is longer, and folding more would let hostile input slow us down. */
const longestFolded = 200;
const thrice = /(\p{L})\1{2,}/gu;
const plainThrice = /([a-z])\1{2,}/g;
/** Words whose key is simply their lower case. */
const plainWord = /^[A-Za-z0-9_]*$/;
const styles = /\u{FE0F}|[\u{1F3FB}-\u{1F3FF}]/gu;
/** Apostrophes and hyphens, which have a plain form, and invisible characters, which are dropped. */
const variants = /[’‘ʼ＇`´‐‑‒–\p{Cf}\p{Variation_Selector}]/gu;
const plainForm = (variant: string): string => ('’‘ʼ＇`´'.includes(variant) ? "'" : '‐‑‒–'.includes(variant) ? '-' : '');

/** Gives stretched words one form: "bangettt" and "bangetttt" both become "bangett". Lower-case ASCII only. */
export const unstretchPlain = (word: string): string => word.replace(plainThrice, '$1$1');

/** The key of any word: lower case, compatibility forms resolved (𝗯𝗼𝗹𝗱 is "bold"), straight apostrophes, no invisible characters. */
export const foldWord = (word: string): string => {
  if (word.length > longestFolded) return word.toLowerCase();
  if (plainWord.test(word)) return unstretchPlain(word.toLowerCase());
  return undecorated(word.replace(variants, plainForm)).normalize('NFKC').toLowerCase().replace(thrice, '$1$1');
};

/** The key of an emoji, without skin tones and variation selectors, which do not change its meaning. */
export const foldEmoji = (emoji: string): string => emoji.replace(styles, '');
