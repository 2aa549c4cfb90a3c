import { contentOf, type Reading } from '../text/reading.ts';

/** Whether the post that is answered asks something of its readers. */
export const asks = ({ text, sentences, cues }: Reading): boolean =>
  cues('question').strong.length > 0 || sentences.some(({ start, end }) => /[?？]/.test(text.slice(Math.max(start, end - 4), end)));

/** Words with a meaning of their own that both texts use. */
export function sharedWords(a: Reading, b: Reading): number {
  const theirs = contentOf(b);
  return [...contentOf(a)].filter((word) => theirs.has(word)).length;
}
