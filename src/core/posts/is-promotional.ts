import type { TextAnalysis } from '../text/analysis.ts';

/** Weak words ("price", "toko", "tinda") that make an offer together; in a text as short as a shop window one is enough. */
const enoughWeak = 2;
const shopWindow = 7;

/** Whether a text offers something for sale, by the same measure for a draft and for the posts before it. */
export function isPromotional({ cues, words, facts }: TextAnalysis): boolean {
  const { strong, weak } = cues('promotion');
  return strong.length > 0 || weak.length >= enoughWeak || (weak.length > 0 && (words.length <= shopWindow || facts.discounts.length > 0));
}
