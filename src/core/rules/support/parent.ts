import { contentOf, type TextAnalysis } from '../../text/analysis.ts';
import type { ParentPost } from '../../model/draft.ts';

/** Whether we know all of a post and its language. Otherwise a picture, a link or a preview may ask something that the text does not. */
export const isUnderstood = ({ isPartial }: ParentPost, { words, language }: TextAnalysis): boolean => isPartial !== true && words.length > 0 && language !== undefined;

/** Whether a post asks its readers something. */
export const asks = ({ text, sentences, cues }: TextAnalysis): boolean =>
  cues('question').strong.length > 0 || sentences.some(({ start, end }) => /[?？]/.test(text.slice(Math.max(start, end - 4), end)));

/** Number of meaningful words that both texts use. */
export function sharedWords(a: TextAnalysis, b: TextAnalysis): number {
  const theirs = contentOf(b);
  return [...contentOf(a)].filter((word) => theirs.has(word)).length;
}
