import { contentOf, type TextAnalysis } from '../text/analysis.ts';
import type { KindId } from '../model/kind.ts';
import { complains, complainsToMe } from './complains.ts';
import { blamesNobody, contempt } from './points/civil.ts';
import { asks } from './points/found.ts';
import { formLetter, formThanks, setPhrases } from './points/form-letter.ts';
import { matches, toMessage } from './points/matches.ts';
import { numbersOf } from './points/numbers.ts';
import { phrases } from './points/phrases.ts';
import { nextStep } from './points/repair.ts';

/** A reply with this few words and no content is small talk: "lol same", "true 😂". */
const small = 4;
/** With more words than this, a reply says something besides thanks. */
const onlyThanks = 14;

const agreeing = new Set(
  'lol lmao haha hahaha hahahaha hehe same question up bump nyimak true this exactly yes yep yup no nope ok okay wow nice cool great love congrats agree agreed omg ikr wkwk wkwkwk wkwkwkwk iya ya betul bener setuju sama mantap keren asik asli hooh siap oke sip gas lah kan juga banget deh dong sih tuh nah oo opo tama trulalu grabe hala naku haha korek ganda sana all ako din rin nga naman pala me too so i it the is'.split(' '),
);

/** Small talk in replies is not judged. */
const isSmall = (analysis: TextAnalysis): boolean => {
  if (numbersOf(analysis).length > 0 || analysis.entities.some(({ kind }) => kind === 'url')) return false;
  const telling = analysis.words.filter(({ key }) => !agreeing.has(key) && !/^(ha|he|hi|wk|lo){2,}/.test(key));
  return analysis.words.length <= small ? telling.length <= 1 : telling.length === 0;
};

const house = /\b(?:we|we've|we'll|we're|us|our|kami|kita|namin|aming)\b|\b(?:thanks|thank you) for (?:telling|flagging|reporting|letting us|pointing)|\b(?:terima ?kasih|makasih)\w* (?:atas )?(?:laporan|masukan|info)\w*|\b(?:sent|sending) you\b|\b[dp]m sent\b|\bsalamat (?:po )?sa (?:pag-?(?:report|sabi)|feedback|report)/gi;
const asking = new RegExp(toMessage, 'gi');
/** Whoever suffers the same is no house: "same here", "kami juga". */
const fellow = /^\W*(?:\S+ ){0,4}?(?:same|me too|us too|also|too|juga|jg|sama|din|rin|pareho)\b/i;

/** Whether the writer speaks for a company: says "we", thanks for the report, asks for details. Or, less certainly, apologises or acts. */
function speaksForHouse(analysis: TextAnalysis): 'surely' | 'perhaps' | undefined {
  if (matches(analysis, asking).length + setPhrases(analysis).length > 0) return 'surely';
  if (fellow.test(analysis.text)) return undefined;
  if (matches(analysis, house).length > 0) return 'surely';
  return phrases(analysis, 'sorry').length > 0 || nextStep({ analysis, hasMedia: false })?.met ? 'perhaps' : undefined;
}

const against = /(^|[.!?]\s+)(no(?=\W*$|[,.;:!]|\s+(?:it|that|this|they|there|you|we|i)\b)|nope|not true|actually|wrong|i disagree|disagree|that's not|that is not|with respect|nggak setuju|gak setuju|ga setuju|tidak setuju|kurang setuju|salah|keliru|bukan begitu|nggak juga|gak juga|hindi ako sang-ayon|di ako sang-ayon|hindi totoo|di totoo|mali|hindi naman)\b|\b(you clearly|you know nothing|i disagree|i don't agree|i don't think so|says the opposite|the opposite|not quite right|unacceptable advice|sok tahu|sok tau|sebaliknya|wala kang alam|kabaligtaran|kontra ako)\b|\b(?:is|are|'s) (?:(?:\w+ly|just|plain) ){1,2}(?:wrong|false|untrue)\b/i;

/** Whether it answers a complaint, as the one who is complained to. */
function answersComplaint(analysis: TextAnalysis, parent: TextAnalysis, mentionsMe: boolean): boolean {
  const complaint = complains(parent);
  const speaker = complaint && speaksForHouse(analysis);
  if (complaint === undefined) return false;
  const isToMe = complainsToMe(parent, mentionsMe);
  const isSorry = phrases(analysis, 'sorry').length > 0;
  // "Is it on? They say it will storm" asks. Who opens with "Disagree" argues with somebody who complained to nobody.
  if (!isSorry && ((complaint === 'perhaps' && parent.sentences.some((sentence) => asks(parent, sentence))) || (!isToMe && against.exec(analysis.text)?.index === 0))) return false;
  if (speaker && (complaint === 'surely' || speaker === 'surely' || isToMe)) return true;
  if (mentionsMe && parent.cues('complaint').strong.length > 0 && !fellow.test(analysis.text)) return true;
  return complaint === 'surely' && blamesNobody({ analysis, hasMedia: false })?.met === false;
}

const startsWithThanks = (analysis: TextAnalysis): boolean => {
  const first = phrases(analysis, 'thanks')[0];
  return first !== undefined && analysis.words.findIndex(({ start }) => start >= first.start) <= 2;
};

/** The kind of a reply; undefined if there is nothing to judge. */
export function replyKindOf(analysis: TextAnalysis, parent: TextAnalysis | undefined, mentionsMe = false): KindId | undefined {
  const isContempt = contempt(analysis).length > 0;
  if (isSmall(analysis) && !isContempt) return undefined;
  if (parent ? answersComplaint(analysis, parent, mentionsMe) : formLetter(analysis).length > 0) return 'reply-complaint';
  if (isContempt || against.test(analysis.text)) return 'reply-disagreement';
  const isQuestion = analysis.sentences.length > 0 && analysis.sentences.every((sentence) => asks(analysis, sentence));
  const parentAsks = parent !== undefined && (parent.sentences.some((sentence) => asks(parent, sentence)) || parent.cues('question').strong.length > 0);
  if (parentAsks && !isQuestion) return 'reply-question';
  if ((startsWithThanks(analysis) && analysis.words.length <= onlyThanks) || formThanks(analysis).length > 0) return 'reply-thanks';
  return contentOf(analysis).size > 1 ? 'conversation' : undefined;
}
