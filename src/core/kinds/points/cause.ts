import { found, sentenceAt, wordsWithin, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** A reason has words of its own, behind or before it. */
const reasonWords = 3;

/** Why: "because …", "karena …", "dahil …", "cause: …", "a pump burst". */
export const cause: Find = ({ reading }) =>
  found(
    phrases(reading, 'reason').filter(({ start, end }) => {
      const sentence = sentenceAt(reading, start);
      if (!sentence) return false;
      return wordsWithin(reading, { start: end, end: sentence.end }) >= reasonWords || wordsWithin(reading, { start: sentence.start, end: start }) >= reasonWords;
    }),
  );
