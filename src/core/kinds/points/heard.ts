import { contentOf } from '../../text/analysis.ts';
import { causeOfFault } from './cause.ts';
import { both, either, says, type Find } from './found.ts';
import { setPhrases } from './form-letter.ts';
import { namesIn } from './names.ts';
import { numbersOf } from './numbers.ts';
import { nextStep } from './repair.ts';
import { sorry } from './sorry.ts';

/** Words that share this many first letters have the same stem: "delayed", "delay". */
const stem = 5;
const shortest = 4;
/** A figure of two digits or more is as telling as a long word. */
const isTelling = (word: string): boolean => (word.length >= shortest && !courtesy.has(word)) || /\d\d/.test(word);
/** A reply with more words may take up the matter in words of its own. */
const short = 15;
/** Words of courtesy do not show that the matter was taken up. */
const courtesy = new Set('sorry please thank thanks customer service team order message help time maaf mohon terima kasih pesanan layanan pasensya salamat customer paki tulong kami akan anda kamu kakak'.split(' '));

/** Who knows the cause, and what is done about it, has listened. */
const knows: Find = both(either(causeOfFault, says('what-happened')), nextStep);

/** Whether the reply takes up the other person's matter: it repeats a word of their post, or tells what happened and what is done. */
export const heard: Find = (context) => {
  const { analysis, parent } = context;
  if (!parent) return undefined;
  const theirs = new Set<string>();
  for (const word of [...contentOf(parent), ...parent.tokens.map(({ key }) => key).filter((key) => /^\d/.test(key))]) if (isTelling(word)) theirs.add(word.slice(0, stem));
  const spans = analysis.tokens.filter(({ key }) => isTelling(key) && theirs.has(key.slice(0, stem)));
  if (spans.length > 0) return { met: true, spans: spans.slice(0, 3).map(({ start, end }) => ({ start, end })) };
  const isForm = setPhrases(analysis).length > 0;
  if (!isForm) {
    const known = knows(context);
    if (known?.met) return known;
    const saysMore = [causeOfFault, nextStep].some((find) => find(context)?.met) || numbersOf(analysis).length + namesIn(analysis).length > 0;
    if (saysMore || analysis.words.length > short) return undefined;
  }
  return { met: false, spans: [] };
};

/** Taking their side: "you're right", "fair", "oh no", "jujur iya". */
const side = /\b(?:you're right|you are right|fair(?: enough| point)?|oh no|ugh|that's (?:awful|not ok(?:ay)?|not right|rough|horrible)|shouldn't (?:happen|have)|jujur|bener|betul|memang|emang|tama (?:po )?(?:kayo|ka)|oo nga|(?:terima ?kasih|makasih)\w* (?:atas )?laporan\w*|thank(?:s| you) for (?:telling|flagging|reporting|pointing))/i;
/** An apology. Who takes their side has made half of it. */
export const sorryOrSide: Find = (context) => {
  const one = sorry(context);
  return one?.met || !side.test(context.analysis.text.replaceAll('’', '\'')) ? one : undefined;
};
