import { asks, found, missing, phrasesWithin, sentenceAt, wordsWithin, type Find } from './found.ts';
import { link } from './link.ts';
import { numbersOf } from './numbers.ts';

const courtesy = new Set('hi hello hey dear thanks thank sorry halo hai kak kakak terima kasih selamat pagi siang sore malam magandang umaga hapon gabi po salamat sir mam madam good morning question great pertanyaan bagus'.split(' '));
const short = 4;
/** How many sentences at the start are examined, because a greeting may precede the answer. */
const greetings = 4;
const yesNo = /^(yes|yep|yeah|no|nope|not yet|iya|ya|tidak|nggak|gak|belum|sudah|bisa|ada|oo|opo|hindi|wala|meron|pwede|puwede)\b/i;

/** Whether the answer comes first, or right after a greeting. */
export const answerFirst: Find = ({ analysis }) => {
  const first = analysis.sentences.slice(0, greetings).find((sentence) => {
    const words = analysis.words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return !(words.length < short && words.every(({ key }) => courtesy.has(key)));
  });
  if (!first) return missing;
  const said = analysis.text.slice(first.start, first.end);
  if (asks(analysis, first)) return { met: false, spans: [first] };
  if (phrasesWithin(analysis, 'asks', first).length > 0 && numbersOf(analysis).length === 0) return { met: false, spans: [...phrasesWithin(analysis, 'asks', first)] };
  if (phrasesWithin(analysis, 'form-letter', first).length > 0) return { met: false, spans: [...phrasesWithin(analysis, 'form-letter', first)] };
  if (yesNo.test(said) || numbersOf(analysis).some(({ end }) => end <= first.end)) return found([first]);
  const opening = analysis.cues('filler').strong.find(({ start }) => sentenceAt(analysis, start)?.start === first.start && start - first.start < 3);
  if (opening) return { met: false, spans: [opening] };
  return wordsWithin(analysis, first) > 1 ? found([first]) : undefined;
};

/** Where to read on. A short answer needs no such link. */
export const readOn: Find = (context) => {
  const one = link(context);
  if (one?.met) return one;
  return context.analysis.words.length > 12 ? undefined : one;
};
