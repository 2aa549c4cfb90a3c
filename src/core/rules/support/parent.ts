import { contentOf, type TextAnalysis } from '../../text/analysis.ts';
import type { ParentPost } from '../../model/draft.ts';

/** Whether all that was said is known, and in words that we read: a picture, a link or a preview may ask what its text does not. */
export const isUnderstood = ({ isPartial }: ParentPost, { words, language }: TextAnalysis): boolean => isPartial !== true && words.length > 0 && language !== undefined;

/** Whether the post that is answered asks something of its readers. */
export const asks = ({ text, sentences, cues }: TextAnalysis): boolean =>
  cues('question').strong.length > 0 || sentences.some(({ start, end }) => /[?？]/.test(text.slice(Math.max(start, end - 4), end)));

/** Words with a meaning of their own that both texts use. */
export function sharedWords(a: TextAnalysis, b: TextAnalysis): number {
  const theirs = contentOf(b);
  return [...contentOf(a)].filter((word) => theirs.has(word)).length;
}
