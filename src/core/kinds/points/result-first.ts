import { found, missing, phrasesWithin, wordsWithin, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';

/** A first sentence with fewer words is only an introduction. */
const shortestPoint = 3;
const opener = /^(how to|how i|how we|tip|tips|cara|begini cara|paano|para |kung gusto|to |want to|mau |biar |supaya |if you|kalau )/i;

/** Whether the first sentence says what readers get: "Keep herbs fresh for two weeks: …". */
export const resultFirst: Find = ({ analysis }) => {
  const first = analysis.sentences[0];
  if (!first) return missing;
  const opening = analysis.text.slice(first.start, first.end);
  const fillers = analysis.cues('filler').strong.filter(({ start }) => start === first.start);
  const afterFiller = wordsWithin(analysis, { start: fillers[0]?.end ?? first.start, end: first.end });
  if (afterFiller < shortestPoint && analysis.sentences.length > 1 && !opener.test(opening)) return { met: false, spans: [first] };
  if (fillers.length > 0) return { met: false, spans: fillers };
  if (opener.test(opening)) return found([{ start: first.start, end: Math.min(first.end, first.start + 40) }]);
  const gains = [...phrasesWithin(analysis, 'benefit', first), ...numbersAs(analysis, 'measured', 'change', 'money', 'share').filter(({ end }) => end <= first.end)];
  if (gains.length > 0) return found(gains);
  return analysis.cues('imperative').strong.some(({ start }) => start === first.start) ? found([{ start: first.start, end: first.end }]) : undefined;
};
