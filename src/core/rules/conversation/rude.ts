import { contempt } from '../../kinds/points/civil.ts';
import { type Context, defineRule } from '../rule.ts';
import { lowerBound } from '../../util/binary-search.ts';
import { isExclaimed } from '../../text/swearing.ts';
import type { Token } from '../../text/token.ts';
import type { Span } from '../../model/span.ts';

/** `three-mistakes`, mistake 3: not being nice. Log-odds for an insult, and for a harsh word addressed to somebody. */
const insult = { value: -0.8, brand: -1.5 };
const harsh = { value: -0.4, brand: -0.8 };

/** Words that may come between "I" and what people call themselves. */
const between = new Set(`am was were is feel felt be been being look looked sound like such a an the so too really just probably that emang memang lagi nih si ang`.split(' '));
/** Words for oneself that follow the insult: "bego banget gue", "tanga ko". */
const meAfter = new Set(['ko', 'ako', 'aku', 'gue', 'gua', 'gw', 'saya', 'banget']);

/** "I felt like an idiot", "ang tanga ko": people may insult themselves. */
function isAboutMe(word: Span, words: readonly Token[], me: ReadonlySet<number>): boolean {
  let before = lowerBound(words, word.start) - 1;
  while (before >= 0 && between.has(words[before]?.key ?? '')) before--;
  if (me.has(words[before]?.start ?? -1) && !/^(my|our|ours|kami|namin)$/.test(words[before]?.key ?? '')) return true;
  const next = lowerBound(words, word.end);
  const key = words[next]?.key ?? '';
  return meAfter.has(key) && (key !== 'banget' || meAfter.has(words[next + 1]?.key ?? ''));
}

/** Words that address somebody. Possessives do not count, because "your terrible week" is about the week. */
const you = new Set(`you you're youre u kamu lu lo elu loe elo kalian anda kau engkau ka ikaw kayo mo kang`.split(' '));
/** Words that may come between "you" and what somebody is called. */
const link = new Set(`are is so such a an the really just all both absolute total complete people guys lot both emang memang itu ini tuh sih benar-benar nga talaga naman ang mga isang`.split(' '));

/** "You are useless", "payah lu", "pangit mo": said to somebody's face. */
function isToYou(harshWord: Span, { analysis: { words } }: Context): boolean {
  const isYou = (at: number): boolean => you.has(words[at]?.key ?? '');
  let before = lowerBound(words, harshWord.start) - 1;
  while (before >= 0 && link.has(words[before]?.key ?? '')) before--;
  const next = lowerBound(words, harshWord.end);
  return isYou(before) || (isYou(next) && !link.has(words[next + 1]?.key ?? ''));
}

export const rude = defineRule({
  id: 'rude',
  group: 'conversation',
  severity: 'stop',
  says: 'be-kind',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['three-mistakes', 'why-companies-tweet', 'politeness'],
  title: 'Be nice, even when you disagree',
  advice: '“{word}” may sting. Say what’s wrong with the idea, not the person.',
  why: 'Everyone else reads along, and decides whether you’re good company.',
  needs: ['rude'],
  check: (context) => {
    const { analysis, cues } = context;
    const { strong, weak } = cues('rude');
    // In an answer an insult without a subject means the other person: "lol ok clown".
    const putDowns = context.situation === 'reply' || context.situation === 'quote' ? contempt(analysis) : [];
    if (strong.length + weak.length + putDowns.length === 0) return undefined;
    const me = new Set(cues('first-person').strong.map(({ start }) => start));
    // In a reply, people may take even an exclamation personally.
    const isCry = (span: Span): boolean => context.situation !== 'reply' && isExclaimed(analysis, span);
    const insults = strong.filter((span) => !isAboutMe(span, analysis.words, me) && !isCry(span));
    const said = insults.length > 0 ? insults : weak.filter((span) => isToYou(span, context));
    const first = said[0] ?? putDowns[0];
    if (!first) return undefined;
    const { value, brand } = insults.length > 0 ? insult : harsh;
    return { spans: said.length > 0 ? said : putDowns, isFact: said.length > 0 ? undefined : true, value, brand, data: { word: analysis.text.slice(first.start, first.end) } };
  },
});
