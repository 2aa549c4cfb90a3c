import { joined } from '../../brand/brand-mentions.ts';
import { commonWords, twofold } from '../../languages/common-words.ts';
import type { CueName } from '../../languages/cues.ts';
import { memoize } from '../../util/memoize.ts';
import { type Context, defineRule } from '../rule.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import { lowerBound } from '../../util/binary-search.ts';
import { outside } from '../../text/quotes.ts';
import type { Token } from '../../text/tokens.ts';
import type { BrandProfile } from '../../model/brand.ts';
import type { Edit, Fix } from '../../model/tip.ts';
import type { Span } from '../../model/span.ts';

const weight = -0.4;
/** A single row of exclamation marks is just high spirits. */
const lively = -0.2;
/** From this many words in capitals on, it is shouting and not a name or two. */
const fewestWords = 3;
const loudShare = 0.4;
/** Capitals up to this length are mostly acronyms: NASA, BPJS, DSWD. */
const acronym = 4;
const marksInARow = 3;
const marksInAll = 4;
/** Words that make a text in capitals a public notice. */
const noticeWords = new Set(
  `closed cancelled canceled delayed delay suspended diverted detour outage evacuate evacuation warning alert notice missing tutup ditutup macet gangguan padam pemadaman dialihkan terlambat pengumuman waspada
  peringatan awas banjir libur ditunda sarado suspendido kanselado abiso babala pabatid brownout baha nawawala paalala`.split(/\s+/),
);
const publicNotices: readonly CueName[] = ['advisory', 'calamity', 'help-appeal'];

const isPlainLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;

interface Marks {
  readonly rows: readonly Span[];
  readonly all: readonly Token[];
}

/** Names that end in an exclamation mark. */
const markedNames = new Set('yahoo yum jeopardy joomla kahoot oklahoma airplane shazam'.split(' '));

/** Whether a mark is emphatic. It must end something: operators ("!a", "x != y") and marks in the middle of a sentence ("wow!, yay!") do not count. */
function isVoice(text: string, from: number, end: number, before: Token | undefined): boolean {
  const next = text.charAt(end);
  const isRow = end - from >= marksInARow;
  if (/[,;=<>&|)\]}]/.test(next) && !isRow) return next === ')' && /[\p{L}\p{N}]/u.test(text.charAt(from - 1));
  if (/[\p{L}\p{N}(_[$]/u.test(next)) return isRow && /[\p{L}\p{N}]/u.test(text.charAt(from - 1));
  if (/[([{<=&|]/.test(text.charAt(from - 1))) return false;
  return isRow || before === undefined || before.end !== from || !markedNames.has(before.key);
}

const isMark = (token: Token | undefined): token is Token => token?.kind === 'symbol' && (token.key === '!' || token.key === '?');

/** Rows of three or more marks ("!!!", "?!?"), and every "!". */
function marksOf({ text, tokens, notMeant }: TextAnalysis): Marks {
  const rows: Span[] = [];
  const all: Token[] = [];
  if (!/[!?]/.test(text)) return { rows, all };
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (!isMark(first)) continue;
    const from = i;
    let last = first;
    for (let mark: Token | undefined = first; isMark(mark); mark = tokens[++i]) last = mark;
    if (!isVoice(text, first.start, last.end, tokens[from - 1])) continue;
    for (let at = from; at < i; at++) {
      const mark = tokens[at];
      if (mark?.key === '!') all.push(mark);
    }
    if (i - from >= marksInARow) rows.push({ start: first.start, end: last.end });
  }
  const others = rows.length + all.length > 0 ? notMeant.foreign() : [];
  return { rows: outside(rows, others), all: outside(all, others) };
}

/** Acronyms that could be words. The fix keeps them in capitals. */
const acronyms = new Set(
  `nasa esa unesco unicef fifa uefa usa uk eu un who covid ai api pdf faq ceo diy ebay ikea asean
  ktp pln tni polri pmi umkm krl mrt lrt usg rsud upn ui itb asn wib wita wit
  pagasa doh deped comelec mmda pnp afp nbi owwa sss edsa nlex slex naia ofw bir nha`.split(/\s+/),
);

const nameWords = memoize(({ name }: BrandProfile): ReadonlySet<string> => new Set(name.split(/\s+/).map(joined)));

/** Words in capitals that are not part of the brand's name. */
function capitalsIn({ analysis: { text, words, notMeant }, brand }: Context): readonly Token[] {
  const capitals = words.filter(({ start, end, key }) => {
    if (end - start < 2 || isPlainLower(text.charCodeAt(start))) return false;
    const written = text.slice(start, end);
    return written === written.toUpperCase() && written !== written.toLowerCase() && !nameWords(brand).has(key);
  });
  return capitals.length === 0 ? capitals : outside(capitals, notMeant.foreign());
}

/** Words in capitals that are not acronyms. */
function loudWords(context: Context): readonly Token[] {
  const capitals = capitalsIn(context);
  if (capitals.length < fewestWords) return [];
  const small = new Set(context.cues('function-word').strong.map(({ start }) => start));
  return capitals.filter(({ start, end }) => end - start > acronym || small.has(start));
}

/** Whether "IT" is the pronoun rather than the department: a function word follows, or nothing. */
const isPronoun = (at: number, words: readonly Token[], small: ReadonlySet<number>): boolean => small.has(words[at + 1]?.start ?? -1) || words[at + 1] === undefined;

/**
 * The words in lower case, except sentence starts and acronyms. If one of them may be a name – in capitals nobody can tell – there is
 * no fix, which is better than "in cebu on monday".
 */
function lowered(context: Context): readonly Edit[] {
  const { text, sentences, words } = context.analysis;
  const starts = new Set(sentences.map(({ start }) => start));
  const small = new Set(context.cues('function-word').strong.map(({ start }) => start));
  const days = new Set(context.cues('when').strong.map(({ start }) => start));
  const edits: Edit[] = [];
  for (const { start, end, key } of capitalsIn(context)) {
    if (acronyms.has(key)) continue;
    const isCommon = commonWords.has(key) || (small.has(start) && !days.has(start));
    const isClear = !twofold.has(key) || (key === 'it' && isPronoun(lowerBound(words, start), words, small));
    if (!(isCommon && isClear) && !(key === 'it' && isClear)) return [];
    const word = text.slice(start, end).toLowerCase();
    edits.push({ start, end, text: starts.has(start) || /^i['’]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word });
  }
  return edits;
}

/** The fix: words in lower case, and one mark of each row. */
function calmly(context: Context, isLoud: boolean, rows: readonly Span[]): Fix {
  const { text } = context.analysis;
  const lower = isLoud ? lowered(context) : [];
  const single = rows.map(({ start, end }): Edit => ({ start, end, text: text.slice(start, end).includes('?') ? '?' : '!' }));
  return { kind: 'sentence-case', edits: [...lower, ...single].toSorted((a, b) => a.start - b.start) };
}

export const shouting = defineRule({
  id: 'shouting',
  group: 'conversation',
  severity: 'nudge',
  says: 'shouting',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['why-companies-tweet'],
  title: 'Friendly voices don’t shout',
  advice: 'This reads as shouting. Plain letters, and one mark at most.',
  variants: { capitals: 'Capitals read as shouting. Plain letters are heard better.', marks: 'One mark says as much as a row of them.' },
  why: 'Readers lean in to a calm voice and skip a loud one.',
  check: (context) => {
    const { analysis, cues } = context;
    // Public notices are commonly written in capitals, and joy may be loud.
    if (publicNotices.some((name) => cues(name).strong.length > 0)) return undefined;
    const isJoy = cues('gratitude').strong.length > 0 || cues('season').strong.length > 0;
    const { rows, all } = marksOf(analysis);
    const words = loudWords(context);
    if (words.some(({ key }) => noticeWords.has(key))) return undefined;
    const isLoud = words.length >= fewestWords && words.length >= analysis.words.length * loudShare;
    const isMarked = !isJoy && (rows.length > 0 || all.length >= marksInAll);
    if (!isLoud && !isMarked) return undefined;
    const loud = isLoud ? words : [];
    const marks = isMarked ? (rows.length > 0 ? rows : all) : [];
    const calm = loud.length + rows.length > 0 ? calmly(context, isLoud, isMarked ? rows : []) : undefined;
    const fix = calm && calm.edits.length > 0 ? calm : undefined;
    const isSlight = loud.length === 0 && rows.length === 1 && all.length < marksInAll;
    const brand = isSlight ? lively : weight;
    const spans = [...loud, ...marks].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
    return { spans, value: brand, brand, severity: isSlight ? 'tip' : undefined, variant: marks.length === 0 ? 'capitals' : loud.length === 0 ? 'marks' : undefined, fix };
  },
});
