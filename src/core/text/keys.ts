/** Keys: the form in which words are compared. */

/** No listed word is longer; folding more would only give hostile input something to slow down. */
const longestFolded = 200;
const thrice = /([^\P{L}])\1{2,}/gu;
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;
const apostrophes = /[’‘ʼ＇`´]/gu;
const hyphens = /[‐‑‒–]/gu;
const styles = /\u{FE0F}|[\u{1F3FB}-\u{1F3FF}]/gu;

/** Stretched words meet in one form: "bangettt" and "bangetttt" are both "bangett". */
export const unstretch = (word: string): string => word.replace(thrice, '$1$1');

/** The key of any word: compatible letters are one (𝗯𝗼𝗹𝗱 is "bold"), lower case, straight apostrophes, nothing invisible. */
export const foldWord = (word: string): string => {
  if (word.length > longestFolded) return word.toLowerCase();
  const plain = word.replace(apostrophes, "'").replace(hyphens, '-').replace(invisible, '').normalize('NFKC').toLowerCase();
  return unstretch(plain);
};

/** Skin tones and styles make no difference to what an emoji says. */
export const foldEmoji = (emoji: string): string => emoji.replace(styles, '');
