import type { TextAnalysis } from '../text/analysis.ts';
import { asks } from './points/found.ts';
import { phrases } from './points/phrases.ts';

const angry = /\b(never again|worst|unacceptable|disgrace|third time|parah|kecewa|kapok|payah|lama banget|ang tagal|napakatagal|grabe naman|nakaka(?:dismaya|inis)|wala pa rin|bulok|palpak)\b/i;
/** Once and now: it was better. */
const worse = /\bused to be\b|\b(?:dulu|dati)\b.{0,80}\b(?:sekarang|ngayon)\b|\b(?:sekarang|ngayon)\b.{0,80}\b(?:dulu|dati)\b|\b(?:makin (?:jelek|mahal)|getting worse)\b/is;
/** Something that should be there and is not. "Masih ada ga?" only asks. */
const lacks = /\b(?:no|not|never|nobody|nothing|without|\w+n't|ga|gak|nggak|ngga|tidak|belum|blm|wala|walang|hindi|di(?= (?:pa|na|ma|nyo)))\b(?!\s*(?:[?!.]|$))/i;
/** For how long: "since 6am", "2 weeks na", "udah sebulan". */
const lasts = /\b(?:since|sejak|ago|for (?:an?|\d+|two|three|weeks|days|months|hours|ages)|(?:\d+ ?|se|dua |tiga )(?:h(?:ou)?rs?|days?|weeks?|months?|jam|hari|minggu|bulan|oras|araw|linggo|buwan)(?:an)?|dari (?:jam|tadi|kemarin|tgl|pagi)|kanina pa|mula pa)\b/i;
const repeats = /\b(?:again|still|always|keeps?|terus|mulu|melulu|lagi-lagi|masih|pa rin|na naman|palagi|third|second time)\b/i;
const addressed = /\byou(?:r|'ve|'re)?\b|\b(?:kalian|min|nyo|niyo|ninyo|kayo|inyong)\b|@\w/i;
const pressing = /\?\?|\?!|!\?|\b(?:why|kok|kenapa|bakit|gimana nih|gimana sih)\b/i;
const mine = /\b(?:my|our|i|we|me|us|i'd|saya|aku|kami|gue|ko|namin|ako|kaming)\b/i;
/** Who asks everybody complains to nobody. */
const asksAll = /\b(?:any(?:one|body)|ada yang|ada yg|sino|may nakakaalam)\b/i;
const harsh = /\b(?:rude|shouted|ruined|brown|dirty|smells? (?:of|like|bad)|so dark|soaked|cancell?ed|called off|bau|kotor|keruh|numpuk|encer|keras|mahal|crash|(?:ma)?baho|kalawang|marumi|s(?:in)?ungit\w*|kurakot|scammer)\b/i;
const praises = /\b(?:thank|thanks|love[ds]?|best|great|saved|makasih|terima ?kasih|enak|keren|mantap|salamat|sarap|galing)\b/i;

/** How many signs of a complaint make one. */
const enough = 2;
/** In a question, or if no word says what is wrong. */
const enoughWithout = 3;

/** Whether a post complains to whoever answers: `surely`, or something merely went wrong (`perhaps`). */
export function complains(post: TextAnalysis): 'surely' | 'perhaps' | undefined {
  const { cues, text, sentences } = post;
  if (cues('grief').strong.length + cues('grief').weak.length > 0) return undefined;
  const strong = cues('complaint').strong.length + cues('whine').strong.length;
  const onlyAsks = sentences.length > 0 && sentences.every((sentence) => asks(post, sentence));
  if (strong > 0 && !onlyAsks) return 'surely';
  if (angry.test(text) || worse.test(text)) return 'surely';
  if (asksAll.test(text) || (praises.test(text) && strong === 0)) return strong > 0 && !asksAll.test(text) ? 'surely' : undefined;
  // "You can't compare them" is about anybody.
  const wrong = strong > 0 || phrases(post, 'what-happened').some(({ start }) => !/\byou $/i.test(text.slice(Math.max(0, start - 5), start)) || !/^can/i.test(text.slice(start)));
  const [isLacking, isHarsh, isLasting, isPressing, isAddressed] = [lacks, harsh, lasts, pressing, addressed].map((sign) => sign.test(text));
  const isRepeated = repeats.test(text);
  const goesOn = isLasting || isPressing || isRepeated;
  const signs = [wrong, isLacking, isHarsh, isLasting, isPressing, isAddressed, isRepeated, mine.test(text)].filter(Boolean).length;
  const isTrouble = wrong || isHarsh || (isLacking && (goesOn || (isAddressed && mine.test(text)))) || (isLasting && isAddressed && (isRepeated || isPressing));
  const isComplaint = isTrouble && signs >= (onlyAsks || !(wrong || isHarsh || goesOn) ? enoughWithout : enough) && (!onlyAsks || isLasting || isPressing || strong > 0);
  if (isComplaint && (isAddressed || isHarsh || goesOn)) return 'surely';
  return isComplaint || (wrong && !onlyAsks) ? 'perhaps' : undefined;
}

/** Whether a complaint says "you", so that whoever answers is meant. To an account that it mentions only that one is. */
export const complainsToMe = ({ text, entities }: TextAnalysis, mentionsMe: boolean): boolean => mentionsMe || (/\byou(?:r|'ve|'re)?\b|\b(?:kalian|nyo|niyo|ninyo|kayo|inyong|min)\b/i.test(text) && !entities.some(({ kind }) => kind === 'mention'));
