import { type Context, defineRule } from '../rule.ts';
import { outside } from '../../text/quotes.ts';
import type { LanguageId } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';

/** Sprout Social 2016: four in ten are annoyed by slang, a third by forced humour. Log-odds for each deviation, and the maximum. */
const each = -0.3;
const most = -0.6;
/** Slider positions beyond which a tone counts as chosen. */
const high = 0.7;
const low = 0.2;
/** Four words or fewer may be just a name or a quotation. */
const fewestWords = 5;
/** A calm voice may use one exclamation mark; two are too many. */
const calmMarks = 2;
/** A brand that uses few emoji may still use two. */
const fewEmoji = 2;
/** Words of a single person; institutions say "we". */
const singular: Readonly<Record<LanguageId, ReadonlySet<string>>> = {
  en: new Set(['i', "i'm", "i've", "i'd", "i'll", 'im', 'my', 'me']),
  id: new Set(['aku', 'saya', 'gue', 'gua', 'gw', 'ku']),
  fil: new Set(['ako', 'ko', 'akin', 'aking', "ako'y"]),
};
/** How many of the words found the tip quotes. */
const shown = 3;

interface Way {
  readonly variant: 'slang' | 'emoji' | 'marks' | 'alone' | 'language';
  readonly spans: readonly Span[];
}

/** The deviations from the chosen tone, each with the words that show it. */
function leaving({ analysis, brand, cues }: Context): readonly Way[] {
  const { tone, languages } = brand;
  const { tokens, words, language } = analysis;
  const quoted = analysis.notMeant.quotes();
  const slang = (tone.formal ?? 0) >= high ? outside(cues('slang').strong, quoted) : [];
  const emoji = (tone.emoji ?? 1) <= low ? tokens.filter(({ kind }) => kind === 'emoji') : [];
  const marks = (tone.lively ?? 1) <= low ? tokens.filter(({ kind, key }) => kind === 'symbol' && key === '!') : [];
  const own = outside(words, quoted);
  const isForeign = language !== undefined && languages.length > 0 && !languages.includes(language) && own.length >= fewestWords;
  const first = own[0];
  const last = own[Math.min(own.length, shown) - 1];
  const alone = (tone.institutional ?? 0) >= high ? own.filter(({ key }) => singular[language ?? 'en'].has(key)) : [];
  const ways: Way[] = [];
  if (slang.length > 0) ways.push({ variant: 'slang', spans: slang });
  if (emoji.length > (tone.emoji === 0 ? 0 : fewEmoji)) ways.push({ variant: 'emoji', spans: emoji });
  if (marks.length >= calmMarks) ways.push({ variant: 'marks', spans: marks });
  if (alone.length > 0) ways.push({ variant: 'alone', spans: alone });
  if (isForeign && first && last) ways.push({ variant: 'language', spans: [{ start: first.start, end: last.end }] });
  return ways;
}

export const tone = defineRule({
  id: 'tone',
  group: 'brand',
  severity: 'tip',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['why-companies-tweet', 'three-mistakes', 'sprout-index'],
  title: 'Keep to your tone and languages',
  advice: '“{words}” isn’t the tone you chose. Fine if you mean it.',
  variants: {
    slang: '“{words}” is chattier than your tone. Fine if you mean it.',
    emoji: 'You chose no emoji. Leave out {words}, unless you mean it.',
    marks: 'You chose a calm tone. Swap some exclamation marks for full stops.',
    alone: 'You usually say “we”; this says “{words}”. Fine if you mean it.',
    language: '“{words} …” isn’t in a language you chose. Fine if you mean it.',
  },
  why: 'Readers know an account by its tone. A sudden change makes them wonder who’s writing.',
  check: (context) => {
    const ways = leaving(context);
    const [first] = ways;
    if (!first) return undefined;
    const spans = ways.flatMap((way) => way.spans).map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
    const words = first.spans.slice(0, shown).map(({ start, end }) => context.analysis.text.slice(start, end)).join(' ');
    return { spans, brand: Math.max(most, each * ways.length), variant: first.variant, data: { words } };
  },
});
