import { asks, found, missing, wordsWithin, type Find } from './found.ts';

/** Sentences with fewer words state nothing one could dispute. */
const shortest = 4;
/** "Hot take:" and "Unpopular opinion:" announce a claim without being one. */
const labels = /^(unpopular opinion|hot take|controversial opinion|opini nggak populer|unpopular opinion dong)$/i;

/** A sentence that states something. */
export const claim: Find = ({ analysis }) => {
  const first = analysis.sentences.find((sentence) => wordsWithin(analysis, sentence) >= shortest && !asks(analysis, sentence) && !labels.test(analysis.text.slice(sentence.start, sentence.end).replace(/[.:!]+$/, '')));
  return first ? found([first]) : missing;
};

/** A whole sentence, be it a question or a statement. */
export const wholeThought: Find = ({ analysis }) => {
  const first = analysis.sentences.find((sentence) => wordsWithin(analysis, sentence) > shortest);
  return first ? found([first]) : missing;
};
