import type { TextAnalysis } from '../text/analysis.ts';

/** This many weak words ("price", "toko", "tinda") together make an offer. In a very short text one is enough. */
const enoughWeak = 2;
const shopWindow = 7;

/** Whether a text offers something for sale. Used for drafts and earlier posts alike. */
export function isPromotional({ cues, words, facts }: TextAnalysis): boolean {
  const { strong, weak } = cues('promotion');
  return strong.length > 0 || weak.length >= enoughWeak || (weak.length > 0 && (words.length <= shopWindow || facts.discounts.length > 0));
}
