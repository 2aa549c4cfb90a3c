import type { TextAnalysis } from '../text/analysis.ts';

/** Weak words ("price", "toko", "tinda") that only together make an offer; in a very short text one is enough. */
const enoughWeak = 2;
const shopWindow = 7;

/** Whether a text offers something for sale, measured alike for drafts and earlier posts. */
export function isPromotional({ cues, words, facts }: TextAnalysis): boolean {
  const { strong, weak } = cues('promotion');
  return strong.length > 0 || weak.length >= enoughWeak || (weak.length > 0 && (words.length <= shopWindow || facts.discounts.length > 0));
}
