import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';
import { causeOfFault } from './cause.ts';
import type { Find } from './found.ts';
import { matches } from './matches.ts';
import { numbersOf } from './numbers.ts';
import { phrases } from './phrases.ts';
import { nextStep } from './repair.ts';

const called = '(?:clown|moron|idiot|loser|troll|liar)s?';
const begins = String.raw`(?:(?<=^|[.!?\n,]\s{0,2})|(?<=\b(?:just|go|maybe|please|lol|ok|so) ))`;

/** Put-downs that can only mean the other person. An insult without a subject does, too: "lol ok clown". */
const putDown = new RegExp(
  [
    String.raw`\byou(?:'re| are)? (?:\w+ly )?(?:have|got|had) (?:\w+ly )?no (?:idea|clue)(?! how (?:much|many|happy|good|hard|proud|grateful|glad|badly|long))`,
    String.raw`\byou (?:(?:clearly|obviously) )?know (?:\w+ly )?nothing\b(?! jon)|\byou (?:clearly|obviously) (?:have(?:n't| not| never)|do(?:n't| not)|did(?:n't| not)|can't|cannot|never|lack|failed)`,
    String.raw`\b(?:nonsense|rubbish|bullshit|garbage|lies?|wrong|false)\b[^.!?\n]{0,15} and you know it`,
    `${begins}${String.raw`(?:do your (?:own )?(?:research|homework)|educate yourself|learn to read|get a (?:life|grip)\b(?! [ijv])|get over (?:it|yourself)(?=\W*$)|grow up(?=\W*$)|imagine (?:thinking|believing)\b(?! in))`}`,
    `${begins}(?:(?:lol|lmao|ok|okay|haha|sure|bro) ,?){0,3}${called}(?=\\s*(?:[.!?\\n🤡]|$))`,
    String.raw`\b(?:just )?(?:an )?attention[- ]seek(?:ing|er)|\bfake news\b\W+blocked`,
    String.raw`\b(?:nobody|no ?one|who) (?:cares|asked)(?! (?:what|if|about|how|for (?:help|me)))`,
    String.raw`\byou(?:'re| are)? (?:(?:a|an|the|such|so|just|really|being|absolute|total|complete|utter|people|all|\w+ly) ){0,3}(?:${called}|delusional|clueless|pathetic)\b`,
    String.raw`\botak(?:nya|mu| lo| lu| kamu)?\b[^.!?\n]{0,12}(?:di ?pa[kj]\w+|dengkul|di ?mana|kosong|udang)|\b(?:sok (?:tah?u|pint[ae]r|suci)|sotoy)\b|\bngaca (?:dulu|dong|sana)|\bbacot\b|\b(?:halah |dasar )?(?:caper|cari perhatian)\b|\b(?:belajar|baca) lagi sana\b|\bmakanya baca|\b(?:baca|belajar) dulu (?:sana|dong|baru)|\b(?:lo|lu|kamu|kau|elu) (?:tuh )?(?:n?g+a?k?|tidak) (?:tau|tahu|ngerti|paham) apa|(?<=[.!?\n]\s{0,2}|^)(?:(?:dasar )?(?:toxic|norak|munafik|kampungan)(?=\W*$)|dasar (?:lo|lu|kamu|bocah|buzzer)\b)`,
    String.raw`\bwala k(?:a|ayo)ng (?:alam|utak|hiya)|\b(?:hindi|di) (?:mo|nyo|niyo) alam ang (?:pinag)?si|\bmag-?(?:aral|research|basa) k(?:a|ayo)(?: muna)?(?= bago|\W*$)|\b(?:(?:ang )?(?:arte|epal|yabang|kitid|engot|bobo|tanga) (?:mo|nyo|niyo|ka|ng utak)\b|edi (?:lumipat|umalis|maghanap) k(?:a|ayo)|pake ko\b|papansin (?:ka|lang|mo)\b)`,
  ].join('|'),
  'gi',
);
/** Among friends, laughter or a heart takes the sting out, though not of scorn for what somebody says. */
const joking = /[😂🤣😆😭❤🫶🥰😘💛💕]|\b(?:ha){2,}|\b(?:wk){2,}|\bhe(?:he)+/iu;
const scorn = /no (?:idea|clue)|nothing|cares|asked|know it|imagine|otak/i;
const ofMyself = /\b(?:i|i'm|im|me|my|aku|gue|gw|saya|ako|ko)\b[^.!?\n]{0,20}$/i;

/** Contempt for the person who is answered or quoted. */
export function contempt(analysis: TextAnalysis): readonly Span[] {
  const { text } = analysis;
  const isJoke = joking.test(text);
  return matches(analysis, putDown).filter(({ start, end }) => (!isJoke || scorn.test(text.slice(start, end))) && !ofMyself.test(text.slice(Math.max(0, start - 24), start)));
}

/** Whether the draft is about the matter, not the person. */
export const civil: Find = ({ analysis }) => {
  const attacks = [...analysis.cues('rude').strong, ...contempt(analysis)];
  return { met: attacks.length === 0, spans: attacks.map(({ start, end }) => ({ start, end })) };
};

/** Turning it round: what they should have done, whose fault it is not, that nobody else complains. */
const turned = /\b(?:next time|maybe (?:check|read|try|don't|you)|(?:you )?should(?:'ve| have)|why didn't you|did you (?:even )?(?:check|read)|pakibasa|dibaca dulu|not our (?:fault|problem)|nobody else|every ?one (?:else )?(?:loves?|likes?|said)|[as]?aja kali|makanya|harusnya|seharusnya|bukan salah kami|sendiri yang|y(?:an)?g lain(?:nya)?|(?:wag|huwag|sa kanila|sa courier|dapat) (?:po )?kayon?g?|hindi (?:po )?kami)\b/gi;

/** "It's written there, read it first" helps nobody, whatever figures it quotes. */
const sendsToRead = /\b(?:did you|makanya|dibaca dulu|pakibasa)\b/i;

/** Whether a reply to a complaint blames the one who complains, with no apology, step, cause or figure. */
export const blamesNobody: Find = (context) => {
  const { analysis } = context;
  const spans = [...matches(analysis, turned), ...contempt(analysis)].toSorted((a, b) => a.start - b.start);
  const acts = phrases(analysis, 'sorry').length > 0 || nextStep(context)?.met === true;
  const helps = acts || (!sendsToRead.test(analysis.text) && (numbersOf(analysis).length > 0 || causeOfFault(context)?.met === true));
  return { met: spans.length === 0 || (helps && contempt(analysis).length === 0), spans };
};
