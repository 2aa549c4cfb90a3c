import { contentOf, type TextAnalysis } from '../text/analysis.ts';
import type { KindId } from '../model/kind.ts';
import { asks } from './points/found.ts';
import { formLetter } from './points/form-letter.ts';
import { numbersOf } from './points/numbers.ts';
import { phrases } from './points/phrases.ts';

/** A reply with this few words and no content is small talk: "lol same", "true 😂". */
const small = 4;
/** With more words than this, a reply says something besides thanks. */
const onlyThanks = 14;

const agreeing = new Set(
  'lol lmao haha hahaha hehe same true this exactly yes yep yup no nope ok okay wow nice cool great love congrats agree agreed omg ikr wkwk wkwkwk wkwkwkwk iya ya betul bener setuju sama mantap keren asik asli hooh siap oke sip gas lah kan juga banget deh dong sih tuh nah oo opo tama trulalu grabe hala naku haha korek ganda sana all ako din rin nga naman pala me too so i it the is'.split(' '),
);

/** Small talk in replies is not judged. */
const isSmall = (analysis: TextAnalysis): boolean => {
  if (numbersOf(analysis).length > 0 || analysis.entities.some(({ kind }) => kind === 'url')) return false;
  const telling = analysis.words.filter(({ key }) => !agreeing.has(key) && !/^(ha|he|hi|wk|lo){2,}/.test(key));
  return analysis.words.length <= small ? telling.length <= 1 : telling.length === 0;
};

const complains = (parent: TextAnalysis): boolean => parent.cues('complaint').strong.length + parent.cues('whine').strong.length > 0 || (phrases(parent, 'what-happened').length > 0 && parent.sentences.length > 0 && !parent.sentences.every((sentence) => asks(parent, sentence))) || angry.test(parent.text);
const angry = /\b(never again|worst|unacceptable|still waiting|third time|no answer|nobody answers|parah|kecewa|kapok|nggak becus|payah|belum sampai|belum datang|lama banget|kapan sampai|ilang terus|ang tagal|napakatagal|grabe naman|nakakadismaya|nakakainis|wala pa rin|hanggang ngayon wala|bulok|palpak)\b/i;

/** Whether the writer speaks for a company: apologises, explains, asks for details. */
const answersForHouse = (analysis: TextAnalysis): boolean => phrases(analysis, 'sorry').length + phrases(analysis, 'next-step').length + phrases(analysis, 'asks').length + formLetter(analysis).length > 0;

const against = /(^|[.!?]\s+)(no|nope|not true|actually|wrong|i disagree|disagree|that's not|that is not|with respect|nggak setuju|gak setuju|ga setuju|tidak setuju|kurang setuju|salah|keliru|bukan begitu|nggak juga|gak juga|hindi ako sang-ayon|di ako sang-ayon|hindi totoo|di totoo|mali|hindi naman)\b|\b(you clearly|you know nothing|i disagree|i don't agree|i don't think so|says the opposite|the opposite|not quite right|unacceptable advice|sok tahu|sok tau|sebaliknya|wala kang alam|kabaligtaran|kontra ako)\b/i;

const startsWithThanks = (analysis: TextAnalysis): boolean => {
  const first = phrases(analysis, 'thanks')[0];
  return first !== undefined && analysis.words.findIndex(({ start }) => start >= first.start) <= 2;
};

/** The kind of a reply; undefined if there is nothing to judge. */
export function replyKindOf(analysis: TextAnalysis, parent: TextAnalysis | undefined): KindId | undefined {
  if (isSmall(analysis)) return undefined;
  const house = answersForHouse(analysis);
  if (parent && complains(parent) && house) return 'reply-complaint';
  if (formLetter(analysis).length > 0 && !parent) return 'reply-complaint';
  if (against.test(analysis.text)) return 'reply-disagreement';
  const isQuestion = analysis.sentences.length > 0 && analysis.sentences.every((sentence) => asks(analysis, sentence));
  const parentAsks = parent !== undefined && (parent.sentences.some((sentence) => asks(parent, sentence)) || parent.cues('question').strong.length > 0);
  if (startsWithThanks(analysis) && analysis.words.length <= onlyThanks && !parentAsks) return 'reply-thanks';
  if (parentAsks && !isQuestion) return 'reply-question';
  if (startsWithThanks(analysis) && analysis.words.length <= onlyThanks) return 'reply-thanks';
  return contentOf(analysis).size > 1 ? 'conversation' : undefined;
}
