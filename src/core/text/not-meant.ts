import { notMeantWords, type NotMeantWords } from '../languages/not-meant.ts';
import type { CueName } from '../languages/cues.ts';
import type { LanguageId } from '../model/language.ts';
import type { Span } from '../model/span.ts';
import { codeSpans } from './code.ts';
import type { CueHits } from './cues/cues.ts';
import { isInSense, isThing, sensesIn, type Senses } from './senses.ts';
import { quotedSpans } from './quotes.ts';
import { lowerBound } from '../util/binary-search.ts';
import type { Token } from './token.ts';
import { mergeSpans } from '../util/merge-spans.ts';

/** The parts of a text that are not the writer's own words. Computed on demand, because most texts never need it. */
export interface NotMeant {
  /** Other people's words: in quotation marks, or in lines that start with ">". */
  readonly quotes: () => readonly Span[];
  /** Code, paths, addresses, links: not the writer's voice, and never changed by a fix. */
  readonly code: () => readonly Span[];
  /** Both merged, without overlaps. */
  readonly foreign: () => readonly Span[];
  /** The hits of a list that are in the writer's own words. */
  readonly own: (name: CueName, hits: CueHits) => CueHits;
  /** The hits that `own` left out; empty until it has been called for the list. */
  readonly dropped: (name: CueName) => readonly Span[];
}

/** What the phrases of a list do: describe somebody or something, ask, hedge, mourn. */
type Manner = 'describes' | 'asks' | 'hedges' | 'mourns';
const manners: Readonly<Partial<Record<CueName, Manner>>> = {
  rude: 'describes',
  hype: 'describes',
  'engagement-bait': 'asks',
  'follow-bait': 'asks',
  promotion: 'asks',
  hedge: 'hedges',
  grief: 'mourns',
};
export const isSaid = (name: CueName): boolean => manners[name] !== undefined;

/** How many words of the clause are examined before and after a phrase; fewer before a request. */
const reach = { before: 7, asked: 4, after: 5 };

interface Sets extends Readonly<Record<Exclude<keyof NotMeantWords, 'senses'>, ReadonlySet<string>>> {
  readonly senses: (list: CueName) => Senses;
}

const keys = ['negations', 'urges', 'carriers', 'reports', 'speakers', 'namers', 'definers', 'copulas', 'works', 'determiners', 'things'] as const;
/** English words are borrowed everywhere, and a text in an unclear language may be in any. */
const spokenIn = (language: LanguageId | 'unknown'): readonly LanguageId[] => (language === 'unknown' ? ['en', 'id', 'fil'] : language === 'en' ? ['en'] : ['en', language]);

const made = new Map<LanguageId | 'unknown', Sets>();
function setsFor(language: LanguageId | 'unknown'): Sets {
  const before = made.get(language);
  if (before) return before;
  const languages = spokenIn(language);
  const setOf = (key: (typeof keys)[number]): ReadonlySet<string> => new Set(languages.flatMap((id) => notMeantWords[id][key].split(/\s+/)));
  const sets = { ...Object.fromEntries(keys.map((key) => [key, setOf(key)])), senses: sensesIn(languages) } as unknown as Sets;
  made.set(language, sets);
  return sets;
}

interface Written {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly language: LanguageId | undefined;
}

/** A listed phrase in its context. */
interface PhraseInContext extends Written {
  readonly sets: Sets;
  readonly isHeadline: () => boolean;
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly phrase: string;
  /** Words of the same clause before the phrase (nearest first) and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const endsClause = new Set(['.', ',', ';', ':', '!', '?', '…', '(', ')', '–', '—', '|', '•']);
const isEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'break' || token.kind === 'emoji' || token.kind === 'url' || (token.kind === 'symbol' && endsClause.has(token.key));

/** Keys of up to `most` words before a token, nearest first, within its clause. */
function wordsBefore(tokens: readonly Token[], index: number, most: number): readonly string[] {
  const found: string[] = [];
  for (let at = index - 1; found.length < most && !isEnd(tokens[at]); at--) found.push(tokens[at]?.key ?? '');
  return found;
}

function wordsAfter(tokens: readonly Token[], index: number, most: number): readonly string[] {
  const found: string[] = [];
  for (let at = index + 1; found.length < most && !isEnd(tokens[at]); at++) found.push(tokens[at]?.key ?? '');
  return found;
}

const isUpperAt = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};
/** "Idiot", not "idiot" and not "IDIOT". */
const isCapital = (text: string, token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && isUpperAt(text, token.start) && (token.end - token.start === 1 || text.slice(token.start + 1, token.end) !== text.slice(token.start + 1, token.end).toUpperCase());

/** In a headline most words are capitalised. */
const headline = { share: 0.6, words: 6, letters: 3 };
function isHeadline({ text, tokens }: Written): boolean {
  const words = tokens.filter(({ kind, start, end }) => kind === 'word' && end - start >= headline.letters);
  return words.length >= headline.words && words.filter(({ start }) => isUpperAt(text, start)).length > words.length * headline.share;
}

/** An insult after one of these is meant even in a negated sentence: "I don't think you idiots know". */
const pointers = new Set('you this that these those kayong kang dasar si itu such u'.split(' '));
const articles = new Set(['the', 'a', 'an']);
/** Verbs followed by the person who is called something: "don't call new drivers …". */
const callers = new Set('call calling called tawagin tawaging tatawagin tatawaging sinabing panggil memanggil sebut menyebut label labelling labeling'.split(' '));
const aims = new Set(['to', 'of', 'for', 'by', 'from', 'about', 'who', 'that']);
const prohibitions = new Set("don't dont jangan jgn huwag wag".split(' '));
const mostCalled = 3;
const bes = new Set(['be', 'jadi', 'maging']);

/** "Don't call people idiots", "not a game changer", "bukan goblok". */
function isDenied({ sets, before }: PhraseInContext, list: CueName): boolean {
  if (before[0] !== undefined && pointers.has(before[0]) && list === 'rude') return false;
  const called = before.findIndex((word) => callers.has(word));
  // "Is it fair to call voters idiots?" discusses name-calling.
  if (called > 0 && called <= mostCalled && aims.has(before[called + 1] ?? '') && list === 'rude') return true;
  for (let i = called >= 0 && called <= mostCalled ? called : 0; i < before.length; i++) {
    const word = before[i] ?? '';
    const isNegation = sets.negations.has(word);
    if (isNegation) {
      const next = before[i - 1];
      if (next !== undefined && sets.urges.has(next)) return false;
      // "Jangan goblok dong" and "don't be an idiot" insult the person addressed.
      if (list === 'rude' && prohibitions.has(word) && before.slice(0, i).every((key) => articles.has(key) || bes.has(key))) return false;
      // "I don't care what the idiot thinks" does not negate "idiot".
      if (before[0] === 'the' && before.length > 1 && i > 1 && !/^(?:be|is|are|was|were|am|being)$/.test(before[1] ?? '')) return false;
      return true;
    }
    if (!sets.carriers.has(word) && !(i === 0 && word === 'the')) return false;
  }
  return false;
}

/** These negate a request even from a distance; a plain "not" negates only the next word. */
const forbids = /^(?:don't|dont|never|nobody|stop\w*|avoid\w*|quit|ban\w*|instead|refuse\w*|jangan\w*|jgn|hindari|stop|setop|dilarang|larang|huwag|wag|'wag|bawal|iwasan|iwas|itigil|tigilan|imbes)$/;

/** "Do not like and share this", "jangan asal share", "no need to tag a friend". */
function isAdvisedAgainst({ sets, before }: PhraseInContext): boolean {
  let isClose = true;
  for (let i = 0; i < Math.min(reach.asked, before.length); i++) {
    const word = before[i] ?? '';
    if (sets.negations.has(word)) return (isClose || forbids.test(word)) && !before.slice(0, i).some((key) => sets.urges.has(key));
    if (sets.carriers.has(word) || sets.determiners.has(word)) continue;
    if (i > 1) return false;
    isClose = false;
  }
  return false;
}

/** "They said we were morons", "dibilang goblok", "tinawag kaming bobo". */
function isReported({ sets, before }: PhraseInContext): boolean {
  for (let i = 0; i < before.length; i++) {
    const word = before[i] ?? '';
    if (!sets.reports.has(word)) continue;
    if (i > 0 && pointers.has(before[0] ?? '') && before[0] === 'you') return false;
    // Somebody else said it: there is a speaker, or a passive such as "dibilang" or "was called".
    const speakers = before.slice(i + 1, i + 4);
    const passive = /^(?:di\w+|katanya|tinawag|tinatawag|sinabihan|sinigawan|tinukso|binansagan|nakasulat|tertulis|bertuliskan)$/.test(word) || ['was', 'were', 'been', 'being', 'got', 'get'].includes(speakers[0] ?? '');
    const isVerbFirst = /^(?:sabi|sinabi|tawag|nagsabi|humihingi)$/.test(word) && before.slice(0, i).some((key) => sets.speakers.has(key));
    return passive || isVerbFirst || speakers.some((key) => sets.speakers.has(key)) || before.slice(Math.max(0, i - 3), i).some((key) => key === 'nila' || key === 'niya' || key === 'dia' || key === 'mereka');
  }
  return false;
}

/** These come before a phrase that is mentioned, not used. */
const topics = new Set(['about', 'soal', 'tentang', 'tungkol']);
const askers = new Set('why how whether kenapa mengapa bagaimana bakit paano'.split(' '));
const tells = new Set(['is', 'was', 'ay', 'adalah', 'itu']);

/** "The word idiot", "dungu artinya …", "shut up is no answer". */
function isMentioned({ sets, first, last, before, after, phrase }: PhraseInContext, manner: Manner, isNoun = false): boolean {
  const nearest = before[0] ?? '';
  if (topics.has(nearest)) return manner === 'asks';
  if (sets.namers.has(nearest) || (sets.namers.has(before[1] ?? '') && nearest.length < 4)) return true;
  if (nearest === 'ng' && before[1] === 'sabihin' && before[2] === 'ibig') return true;
  if (sets.definers.has(nearest) || (isNoun && (nearest === 'ang' || askers.has(nearest)))) return true;
  const next = after[0] ?? '';
  if (tells.has(next) && after.slice(1, 4).some((key) => sets.namers.has(key) && key !== 'about')) return true;
  if (sets.definers.has(next) && (next !== 'ibig' || after[1] === 'sabihin') && (next !== 'galing' || after[1] === 'sa')) return true;
  const isLong = last > first;
  return (manner === 'asks' || verbal.test(phrase)) && isLong && sets.copulas.has(next);
}

/** Phrases that are complete utterances, not names for somebody. */
const verbal = /^(?:shut up|shut the hell up|go to hell|get a life|full of shit|fuck off|fuck you|screw you|cry more|cope harder|delete your account|you suck|kiss my ass|eat shit|rest in peace)$/;

/** Common second parts of names: of places, shops, works, events. */
const nameParts = new Set(
  'corner road street lane creek hill lake river island valley bay falls park house box bar cafe café pub club prayer strings wind test brothers band records games day night award awards magazine press studios books theatre theater teater brewery farm bridge mountain peak beach lounge kitchen'.split(' '),
);
const authors = new Set(['by', 'ni', 'karya', 'oleh', 'directed', 'starring', 'ft', 'feat', 'nina', 'kay', 'from']);

/** A title or a name: "The Idiot by Dostoevsky", "Wankers Corner", "Lady Gaga", "Sinting adalah judul lagu". */
function isNamed(met: PhraseInContext): boolean {
  const { text, tokens, sentences, sets, first, last, before: words, after } = met;
  const opens = tokens[first];
  const closes = tokens[last];
  const next = tokens[last + 1];
  const isCapitalised = isCapital(text, opens);
  if (!isCapitalised && first === last) return false;
  if (isCapitalised) {
    const at = tokens[last + 2];
    if (next && authors.has(next.key) && (isCapital(text, at) || (at && !isEnd(at) && next.key !== 'from' && next.key !== 'by'))) return true;
    if (next?.key === '(' && at?.kind === 'number' && /^(?:19|20)\d\d$/.test(at.key)) return true;
    if (sets.copulas.has(after[0] ?? '') && after.slice(1).some((key, i) => sets.works.has(key) && i < 4)) return true;
    if (words.slice(0, 3).some((key, i, all) => sets.works.has(key) && all.slice(0, i).every((between) => between.length < 5))) return true;
    if (next && isCapital(text, next) && nameParts.has(next.key)) return true;
  }
  if (met.isHeadline()) return false;
  if (first < last && isCapital(text, closes) && closes && closes.end - closes.start > 1 && !closes.key.startsWith("i'")) return isCapitalised || opens?.kind === 'number';
  if (!isCapitalised) return false;
  const before = tokens[first - 1];
  const opener = before && (before.kind === 'word' || before.kind === 'number') ? before : undefined;
  const sentence = sentences[lowerBound(sentences, (opens?.start ?? 0) + 1) - 1];
  if (!opener || sentence?.start === opens?.start) return false;
  // "You Idiot", "such an Idiot": capitalised for emphasis.
  if ((pointers.has(opener.key) && opener.key !== 'si') || opener.key === 'a' || opener.key === 'an' || (opener.key === 'the' && !isUpperAt(text, opener.start)) || opener.key === 'mga' || opener.key === 'para') return false;
  if (/^(?:and|or|dan|at|o)$/.test(opener.key)) return isCapital(text, tokens[first - 2]);
  return opener.key === 'the' || opener.kind === 'number' || isCapital(text, opener) || !/^(?:am|is|are|was|were|ang|complete|total|absolute|stupid|lu|lo|kamu|ka|mo)$/.test(opener.key);
}

/** The one of `others` that overlaps a span. `others` are sorted and do not overlap each other. */
function coverOf({ start, end }: Span, others: readonly Span[]): Span | undefined {
  const at = lowerBound(others, start);
  const before = others[at - 1];
  if (before && before.end > start) return before;
  const next = others[at];
  return next && next.start < end ? next : undefined;
}

/** A quotation with at most this many characters besides the phrase is about the phrase. A longer one has something to say, and may really be in mourning. */
const mostAround = 4;
const isAlone = (span: Span, quotes: readonly Span[]): boolean => {
  const quote = coverOf(span, quotes);
  return quote !== undefined && quote.end - quote.start - (span.end - span.start) <= mostAround;
};

export function notMeantIn(written: Written): NotMeant {
  const { text, tokens, sentences, language } = written;
  let known: Sets | undefined;
  let quotes: readonly Span[] | undefined;
  let code: readonly Span[] | undefined;
  let covering: readonly Span[] | undefined;
  let hasCapitals: boolean | undefined;
  const gone = new Map<CueName, readonly Span[]>();
  const quoted = (): readonly Span[] => (quotes ??= quotedSpans(text, tokens));
  const coded = (): readonly Span[] => (code ??= mergeSpans(codeSpans(text)));
  const headlined = (): boolean => (hasCapitals ??= isHeadline(written));
  const foreign = (): readonly Span[] => (covering ??= mergeSpans([...quoted(), ...coded()]));
  const isOwn = (name: CueName, manner: Manner, span: Span): boolean => {
    if (manner !== 'mourns' && coverOf(span, foreign())) return false;
    const first = lowerBound(tokens, span.start);
    let last = first;
    let phrase = tokens[first]?.key ?? '';
    while ((tokens[last + 1]?.start ?? Infinity) < span.end) phrase += ` ${tokens[++last]?.key ?? ''}`;
    const sets = (known ??= setsFor(language ?? 'unknown'));
    const met: PhraseInContext = { text, tokens, sentences, language, sets, isHeadline: headlined, first, last, phrase, before: wordsBefore(tokens, first, reach.before), after: wordsAfter(tokens, last, reach.after) };
    if (isInSense(sets.senses(name), met)) return false;
    if (manner === 'mourns') return !isAlone(span, quoted()) && !(verbal.test(phrase) && isMentioned(met, manner)) && !isThing(met, sets.things);
    if (manner === 'hedges') return !isMentioned(met, manner);
    if (isNamed(met) || isMentioned(met, manner, name === 'engagement-bait' || name === 'follow-bait') || isReported(met)) return false;
    return manner === 'describes' ? !isDenied(met, name) : !isAdvisedAgainst(met);
  };
  return {
    quotes: quoted,
    code: coded,
    foreign,
    dropped: (name) => gone.get(name) ?? [],
    own: (name, hits) => {
      const manner = manners[name];
      if (manner === undefined || hits.strong.length + hits.weak.length === 0) return hits;
      const away: Span[] = [];
      const keep = (span: Span): boolean => isOwn(name, manner, span) || away.push(span) < 0;
      const own = { strong: hits.strong.filter(keep), weak: hits.weak.filter(keep) };
      if (away.length > 0) gone.set(name, mergeSpans(away));
      return own;
    },
  };
}
