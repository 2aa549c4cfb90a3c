import { contentOf, type TextAnalysis } from '../../text/analysis.ts';
import { sharedWords } from '../../rules/support/parent.ts';
import type { Span } from '../../model/span.ts';
import { asks, found, missing, phrasesWithin, sentenceAt, type Find } from './found.ts';
import { setPhrases } from './form-letter.ts';
import { link, linksIn } from './link.ts';
import { matches, toMessage } from './matches.ts';
import { namesIn } from './names.ts';
import { numbersOf } from './numbers.ts';
import { where } from './where.ts';

/** A sentence that is a greeting, or thanks for the question at any length. */
const courtesy = /^\W*(?:(?:hi|hello|hey|dear|halo|hai|good (?:morning|day)|selamat \w+|magandang \w+)(?: \S+){0,3}\W*$|(?:thanks?|thank you|terima ?kasih|makasih|(?:maraming )?salamat|(?:\w+ )?(?:question|pertanyaan|tanong))\b(?![^.!?]*[,:—]))/i;
const numbered = /\d/;
/** How many sentences at the start are examined, because a greeting may precede the answer. */
const greetings = 4;
const yesNo = /(?:^|[,!] ?|\b(?:kak|po|min) )(?:yes|yep|yeah|yup|no|nope|not yet|it does|iya|ya|tidak|nggak|ga|gak|belum|sudah|bisa|ada|masih|oo|opo|hindi|wala|meron|mayroon|pwede|puwede)\b/i;

/** Cheers, which answer nothing. */
const cheer = /^\W*(?:semangat|you(?:'ve)? got this|you can do it|kaya mo (?:yan|to)|laban\b|go for it|good luck|fighting|jangan menyerah|pasti bisa)/i;

/** Sending somebody away with their question: "check our website", "cek bio", "PM is the key", "it depends", "please wait". */
const dodge = new RegExp(
  [
    String.raw`\b(?:check|visit|see|(?:go|head|refer) to|cek|lihat|kunjungi|buka|tingnan|tignan|paki-?check)\b(?: [\w'-]+){0,3} (?:web ?site|site|web|page|bio|profile?|profil|stor(?:y|ies)|faqs?|app|keranjang|katalog|shop|link)\b`,
    String.raw`^\W*(?:(?:just|coba|bisa|tinggal|cek|cari|i-?) ?)?(?:di )?(?:google|googling)\b(?: \w+){0,3}\W*$|${toMessage}`,
    String.raw`^\W*(?:it |that |well,? |all )?(?:really )?(?:depend[se]?|depende|tergantung)(?: \w+)?(?: your \w+)?\W*$`,
    String.raw`^\W*(?:(?:mohon|harap|please|kindly) )?(?:wait|(?:di)?tunggu|menunggu|(?:ber)?sabar|(?:ant|hint)ay(?:in)?)\b[\w -]*\W*$`,
  ].join('|'),
  'gi',
);

/** Where the reply sends the other away. None if it names the place, with a link or a figure. */
function dodges(analysis: TextAnalysis, { start, end }: Span): readonly Span[] {
  if (numbersOf(analysis).some((one) => one.start >= start && one.end <= end) || linksIn(analysis).some((one) => one.start >= start && one.end <= end)) return [];
  const said = analysis.text.slice(start, end);
  return matches({ ...analysis, text: said }, dodge).map((one) => ({ start: start + one.start, end: start + one.end }));
}

/** With this much content a reply counts as an answer, whatever it says. */
const answerSize = 4;
/** Emoji that can be an answer. */
const signs = new Set(['👍', '👎', '✅', '❌', '🙅', '🙆', '👌', '💯']);

/** Whether a post ends in a question to its readers. "Who wouldn't?" expects no answer. */
export function endsInQuestion({ text, sentences, cues }: TextAnalysis, isToMe = false): boolean {
  const last = sentences.at(-1);
  return last !== undefined && /[?？]/.test(text.slice(Math.max(last.start, last.end - 3), last.end)) && (isToMe || cues('question').strong.length > 0 || cues('second-person').strong.length > 0);
}

/** Whether a reply contains nothing that could be an answer. In an unsupported language we could not recognise it. */
export function answersNothing(analysis: TextAnalysis, parent: TextAnalysis, hasMedia: boolean): boolean {
  const { language, words, substance, tokens, text, cues } = analysis;
  if ((language === undefined && words.length > 0) || substance.size >= answerSize || hasMedia) return false;
  const hasFact = tokens.some(({ kind, key }) => kind === 'number' || kind === 'url' || kind === 'mention' || signs.has(key));
  const said = cues('short-answer').strong.length + cues('apology').strong.length + cues('contact').strong.length;
  // A question back ("Which size?") leads to an answer.
  return !hasFact && said === 0 && !text.includes('?') && sharedWords(analysis, parent) === 0;
}

const stem = 5;
const shortest = 4;

/** What an answer has: a number, yes or no, a name, a place, a link, a reason or a step, or a word of the question. */
function answers(analysis: TextAnalysis, parent: TextAnalysis | undefined, within: Span): boolean {
  const { text, cues, entities, words } = analysis;
  const isWithin = ({ start, end }: Span): boolean => start >= within.start && end <= within.end;
  if (yesNo.test(text.slice(within.start, within.end)) || numbersOf(analysis).some(isWithin) || linksIn(analysis).some(isWithin)) return true;
  if ([...cues('short-answer').strong, ...namesIn(analysis), ...cues('how-to').strong, ...cues('imperative').strong, ...entities.filter(({ kind }) => kind === 'mention')].some(isWithin)) return true;
  if (phrasesWithin(analysis, 'reason', within).length + phrasesWithin(analysis, 'time', within).length > 0 || where({ analysis, hasMedia: false })?.spans.some(isWithin)) return true;
  const theirs = new Set([...(parent ? contentOf(parent) : [])].filter(({ length }) => length >= shortest).map((word) => word.slice(0, stem)));
  return words.some((word) => isWithin(word) && word.key.length >= shortest && theirs.has(word.key.slice(0, stem)));
}

/** Whether the answer comes first, or right after a greeting. */
export const answerFirst: Find = ({ analysis, parent, hasMedia }) => {
  const { text, words, sentences, cues } = analysis;
  const isCheer = (sentence: Span): boolean => cheer.test(text.slice(sentence.start, sentence.end)) && !numbersOf(analysis).some(({ start }) => start >= sentence.start && start < sentence.end);
  const first = sentences.slice(0, greetings).find((sentence) => {
    if (isCheer(sentence)) return false;
    const own = words.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return own.length > 0 && (!courtesy.test(text.slice(sentence.start, sentence.end)) || own.some(({ key }) => numbered.test(key)));
  });
  const unanswered = parent !== undefined && endsInQuestion(parent) && answersNothing(analysis, parent, hasMedia);
  if (!first) return unanswered || !sentences.some(isCheer) ? missing : undefined;
  const turned = [...dodges(analysis, first), ...setPhrases(analysis).filter(({ end }) => end <= first.end)];
  if (turned.length > 0) return { met: false, spans: turned };
  if (asks(analysis, first)) return sentences.slice(0, greetings).some((one) => one.start > first.start && answers(analysis, parent, one)) ? undefined : { met: false, spans: [first] };
  if (yesNo.test(text.slice(first.start, first.end)) || numbersOf(analysis).some(({ end }) => end <= first.end)) return found([first]);
  const opening = cues('filler').strong.find(({ start }) => sentenceAt(analysis, start)?.start === first.start && start - first.start < 3);
  if (opening) return { met: false, spans: [opening] };
  if (answers(analysis, parent, first)) return found([first]);
  return unanswered ? missing : undefined;
};

/** A longer reply that also sends somebody away has answered first. */
const shortDodge = 14;

/** Where to read on. Only who is sent away needs to know where. */
export const readOn: Find = (context) => {
  const one = link(context);
  if (!one?.met && context.analysis.words.length > shortDodge) return undefined;
  return one?.met || context.analysis.sentences.slice(0, greetings).some((sentence) => dodges(context.analysis, sentence).length > 0) ? one : undefined;
};
