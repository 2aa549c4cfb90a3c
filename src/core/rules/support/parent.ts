import { contentOf, type TextAnalysis } from '../../text/analysis.ts';
import type { ParentPost } from '../../model/draft.ts';

/** Whether all of a post is known, in a supported language: a picture, a link or a preview may ask what its text does not. */
export const isUnderstood = ({ isPartial }: ParentPost, { words, language }: TextAnalysis): boolean => isPartial !== true && words.length > 0 && language !== undefined;

/** Whether the answered post asks its readers something. */
export const asks = ({ text, sentences, cues }: TextAnalysis): boolean =>
  cues('question').strong.length > 0 || sentences.some(({ start, end }) => /[?？]/.test(text.slice(Math.max(start, end - 4), end)));

/** Meaningful words that both texts use. */
export function sharedWords(a: TextAnalysis, b: TextAnalysis): number {
  const theirs = contentOf(b);
  return [...contentOf(a)].filter((word) => theirs.has(word)).length;
}
