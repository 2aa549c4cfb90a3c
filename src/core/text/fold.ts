/** Keys: the form in which words are compared. */

import { undecorated } from './decorated.ts';

/** No listed word is longer; folding more would only let hostile input slow us down. */
const longestFolded = 200;
const thrice = /(\p{L})\1{2,}/gu;
const plainThrice = /([a-z])\1{2,}/g;
/** Has no other form than lower case. */
const plainWord = /^[A-Za-z0-9_]*$/;
const styles = /\u{FE0F}|[\u{1F3FB}-\u{1F3FF}]/gu;
/** Apostrophes, hyphens and invisible characters, which have a plain form or none. */
const variants = /[’‘ʼ＇`´‐‑‒–\p{Cf}\p{Variation_Selector}]/gu;
const plainForm = (variant: string): string => ('’‘ʼ＇`´'.includes(variant) ? "'" : '‐‑‒–'.includes(variant) ? '-' : '');

/** Stretched words get one form: "bangettt" and "bangetttt" both become "bangett". For lower-case ASCII. */
export const unstretchPlain = (word: string): string => word.replace(plainThrice, '$1$1');

/** The key of any word: compatibility forms are resolved (𝗯𝗼𝗹𝗱 is "bold"), lower case, straight apostrophes, nothing invisible. */
export const foldWord = (word: string): string => {
  if (word.length > longestFolded) return word.toLowerCase();
  if (plainWord.test(word)) return unstretchPlain(word.toLowerCase());
  return undecorated(word.replace(variants, plainForm)).normalize('NFKC').toLowerCase().replace(thrice, '$1$1');
};

/** Skin tones and styles do not change what an emoji says. */
export const foldEmoji = (emoji: string): string => emoji.replace(styles, '');
