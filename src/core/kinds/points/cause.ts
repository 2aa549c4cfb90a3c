import type { TextAnalysis } from '../../text/analysis.ts';
import { either, found, says, sentenceAt, wordsWithin, type Find } from './found.ts';
import { phrases, type Hit } from './phrases.ts';

/** How many words a reason must have besides the word that introduces it. */
const reasonWords = 3;

/** Filipino states a purpose with a verb: "para makapag-aral", "upang hindi". */
const purpose = /^(mak|mag|ma[^yn]|hindi$|di$|mas$|wal|i-|ma-)/;
const purposes = ({ tokens, language }: TextAnalysis): readonly Hit[] =>
  language === 'en' || language === 'id'
    ? []
    : tokens.flatMap(({ key, start }, at) => {
        const next = tokens[at + 1];
        return (key === 'para' || key === 'upang') && next?.kind === 'word' && purpose.test(next.key) ? [{ start, end: next.end, at, to: at + 2 }] : [];
      });

/** Reasons that say nothing: "due to unforeseen circumstances". */
const empty = /unforeseen|beyond our control|(?:technical|operational) (?:reasons?|issues?|difficult)|satu dan lain hal|sesuatu hal|(?:kendala|alasan|masalah|hal) (?:teknis|operasional)|di luar (?:kendali|dugaan)|hindi (?:inaasahang?|maiwasang?)|di[- ]?(?:inaasahang|maiwasang)|teknikal na|technical na/i;
/** How far after the word of reason such a reason ends, in characters. */
const farthest = 40;

/** Why: "because …", "karena …", "dahil …", "cause: …", "a pump burst". */
export const cause: Find = ({ analysis }) =>
  found(
    [...phrases(analysis, 'reason'), ...purposes(analysis)].filter(({ start, end }) => {
      if (empty.test(analysis.text.slice(start, end + farthest))) return false;
      const sentence = sentenceAt(analysis, start);
      if (!sentence) return false;
      return wordsWithin(analysis, { start: end, end: sentence.end }) >= reasonWords || wordsWithin(analysis, { start: sentence.start, end: start }) >= reasonWords;
    }),
  );

/** Why something went wrong. A mishap is reason enough. */
export const causeOfFault: Find = either(cause, says('mishap'));
