import type { CueName } from '../languages/cues.ts';
import type { Span } from '../model/span.ts';
import type { CueHits } from './cues/cues.ts';
import { lowerBound } from '../util/binary-search.ts';
import type { Substance } from './substance.ts';
import type { Token } from './token.ts';

/** What a reader could check in a text. Recognised by structure, so it works in every language. */
export interface Facts {
  /** Meaningful figures with their unit: "23%", "5 minutes", "Rp2 juta". */
  readonly figures: readonly Span[];
  /** Names within sentences: "Jakarta", "PSA". */
  readonly names: readonly Span[];
  /** Quotations of three words or more. */
  readonly quotes: readonly Span[];
  /** Whether there are lines that start with a bullet or a number, or items after a colon. */
  readonly isList: boolean;
  /** "50% off", "diskon 20%": offers, not facts. */
  readonly discounts: readonly Span[];
  /** Prices: "₱180", "Rp50.000". */
  readonly prices: readonly Span[];
  /** Clock times and days. */
  readonly times: readonly Span[];
  /** Telephone numbers. */
  readonly phones: readonly Span[];
  /** Everything combined into one number, where a figure with its unit is 1. */
  readonly weight: number;
}

/** How much each kind of fact counts, relative to a figure with its unit. */
const worth = { measured: 1, bare: 0.4, small: 0.2, price: 0.5, word: 0.5, name: 0.3, quote: 0.5, list: 0.6 };
/** Only the first two figures count; more of them are a table. */
const mostFigures = 2;
const mostNames = 2;
/** Shorter quotations are titles or irony. */
const shortestQuote = 3;
/** How many items in a row make a list. */
const shortestList = 3;
/** This many digits in a row are a telephone or account number. */
const phoneDigits = 8;

const currencySigns = new Set(['$', '€', '£', '₱', '¥', '₹']);
const currencyWords = new Set(['rp', 'idr', 'php', 'usd', 'sgd', 'rm', 'p', 'eur']);
const openQuotes = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
]);
const anyQuote = /["“«]/;
const bullets = new Set(['•', '-', '–', '—', '*', '▪', '►', '✓', '→', '·', '✅', '✔', '👉', '🔹', '▶']);

const digitsIn = (key: string): number => {
  let count = 0;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) >= 0x30 && key.charCodeAt(i) <= 0x39) count++;
  return count;
};
const isClock = (key: string): boolean => /^\d{1,2}([:.]\d{2})?(am|pm|nn|wib|wita|wit)([-–]\d{1,2}([:.]\d{2})?(am|pm|nn)?)?$|^\d{1,2}[:.]\d{2}[-–]\d{1,2}[:.]\d{2}$|^\d{1,2}([:.]\d{2})?[-–]\d{1,2}([:.]\d{2})?(am|pm|nn)$|^\d{1,2}:\d{2}$/.test(key);
/** "1/29", "4/3/13", "2021-22". */
const isDate = (key: string): boolean => /^\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?$/.test(key);
/** "1st", "33honu": an ordinal, or a name. */
const isNamed = (key: string): boolean => /^\d+(st|nd|rd|th|\p{L}{4,})$/u.test(key);
/** "1/3", "2/3", "4/5": shares. */
const isFraction = (key: string): boolean => /^[1-9]\/(?:[2-9]|10)$/.test(key) && Number(key.charAt(0)) < Number(key.slice(2));
/** A fraction after one of these is a date. */
const dateWords = new Set('on by until from since before after tanggal tgl pada sampai sejak noong sa hanggang mula jam'.split(' '));
const shareWords = new Set('of dari ng sa'.split(' '));
/** A number after one of these is a name: of a phone line, a page, a room, a version, a part. */
const namedByNumber = new Set(
  `call dial hotline text page pages room line bus route gate version v chapter platform unit floor seat row table counter window door track exit level lane step question item episode season model part
  serial order parcel ticket invoice ref reference case docket tracking imei isbn js node php python java ios android windows next vue react
  loket halaman hal kamar lantai koridor jalur peron nomor kursi meja pintu bab hubungi telp telepon resi pesanan antrean versi tipe seri faktur
  pahina silid tawag tumawag itawag upuan mesa pinto kabanata bersyon resibo gusali`.split(/\s+/),
);
/** Expects a key of digits only. */
const isYear = (key: string): boolean => key.length === 4 && (key.startsWith('19') || key.startsWith('20'));
/** "100% agree", "110%": figures of speech. */
const isEmphasis = (key: string): boolean => key === '100%' || key === '110%' || key === '1000%' || key === '200%';

/** End of the span that starts at `start`; `undefined` if none does. `spans` are sorted. */
function endFrom(spans: readonly Span[], start: number): number | undefined {
  if (spans.length === 0) return undefined;
  const span = spans[lowerBound(spans, start)];
  return span?.start === start ? span.end : undefined;
}

const isUpper = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = text.charAt(at);
  return first !== first.toLowerCase();
};

interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly units: readonly Span[];
  readonly days: readonly Span[];
  readonly functions: readonly Span[];
  readonly talk: Substance;
}

type FigureKind = 'measured' | 'bare' | 'small' | 'price' | 'time' | 'phone' | 'none';

/** End of the unit after a figure ("5 minutes", "7 new lessons", "Rp2 juta"); `undefined` if there is none. */
function unitEnd({ tokens, units, functions }: Walk, index: number): number | undefined {
  if (units.length === 0) return undefined;
  for (let i = index + 1; i <= index + 2; i++) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
    const end = endFrom(units, token.start);
    if (end !== undefined) return end;
    if (endFrom(functions, token.start) !== undefined) return undefined;
  }
  return undefined;
}

function kindOf(walk: Walk, index: number, token: Token): FigureKind {
  const { tokens, days, talk } = walk;
  const { key } = token;
  const before = tokens[index - 1]?.key === '.' ? tokens[index - 2] : tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index - 1]?.kind === 'mention' && tokens[index - 1]?.end === token.start) return 'none';
  if (before?.key === '#' || !talk.holds(token)) return 'none';
  const isPrice = before !== undefined && (currencySigns.has(before.key) || (before.end === token.start && currencyWords.has(before.key)) || (before.kind === 'word' && currencyWords.has(before.key)));
  if (isPrice) return unitEnd(walk, index) === undefined ? 'price' : 'measured';
  const digits = digitsIn(key);
  const isPlain = digits === key.length;
  if (digits >= phoneDigits && !/[.,:%]/.test(key)) return 'phone';
  if (!isPlain && isClock(key)) return 'time';
  if ((before && endFrom(days, before.start) !== undefined) || (after && endFrom(days, after.start) !== undefined)) return 'time';
  if (!isPlain && isFraction(key) && after?.kind === 'word' && !dateWords.has(before?.key ?? '')) return 'measured';
  if (!isPlain && isDate(key)) return 'time';
  if (isPlain ? isYear(key) : isEmphasis(key) || isNamed(key)) return 'none';
  if (key.endsWith('%')) return 'measured';
  if (unitEnd(walk, index) !== undefined) return 'measured';
  if (before !== undefined && (namedByNumber.has(before.key) || (/^(?:no|nos|nr|blg)$/.test(before.key) && tokens[index - 1]?.key === '.'))) return 'none';
  return digits < 2 ? 'small' : 'bare';
}

/** Whether a number only numbers a line ("1.", "2)", "3/5") and is not a figure. */
function numbersLine({ tokens }: Walk, index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const token = tokens[index];
  if (before !== undefined && before.kind !== 'break' && before.key !== '(') return false;
  return token !== undefined && ((/^\d+\/\d+$/.test(token.key) && !(after?.kind === 'word' && shareWords.has(after.key))) || after?.key === '.' || after?.key === ')' || after?.key === '/' || after?.key === ':');
}

/** Number of items after a colon: "number it, date it, chase it". */
function itemsAfterColon(tokens: readonly Token[]): number {
  let most = 0;
  let commas = -1;
  for (const { kind, key } of tokens) {
    if (kind === 'break') commas = -1;
    else if (kind !== 'symbol') continue;
    else if (key === ':') commas = 0;
    else if (commas >= 0 && (key === ',' || key === ';')) most = Math.max(most, ++commas + 1);
  }
  return most;
}

function quotesIn(tokens: readonly Token[]): Span[] {
  const quotes: Span[] = [];
  let open: Token | undefined;
  let closing: string | undefined;
  let words = 0;
  for (const token of tokens) {
    if (token.kind === 'word') words++;
    if (token.kind !== 'symbol') continue;
    if (open && token.key === closing) {
      if (words >= shortestQuote) quotes.push({ start: open.start, end: token.end });
      open = undefined;
    } else if (!open && openQuotes.has(token.key)) {
      open = token;
      closing = openQuotes.get(token.key);
      words = 0;
    }
  }
  return quotes;
}

/** After these signs a capital starts a sentence, not a name. */
const openers = new Set([':', '“', '"', '(', '-', '–', '—']);

/** Capitalised words within a sentence are names, unless all words are capitalised (a headline) or the post is in capitals. */
function namesIn({ text, tokens, days, talk }: Walk, sentences: readonly Span[]): Span[] {
  const names: { start: number; end: number }[] = [];
  let words = 0;
  let upper = 0;
  let sentence = 0;
  /** Whether the next word that is not filler starts a sentence. */
  let isOpen = false;
  let last: Token | undefined;
  for (const token of tokens) {
    if ((sentences[sentence]?.start ?? Infinity) <= token.start) {
      sentence++;
      isOpen = true;
    }
    if (token.kind === 'symbol') isOpen ||= openers.has(token.key);
    else if (token.kind === 'word') {
      words++;
      const starts = isOpen && talk.holds(token);
      if (starts) isOpen = false;
      if (isUpper(text, token.start)) {
        upper++;
        const name = names.at(-1);
        if (name && name.end === last?.end && token.start === last.end + 1) name.end = token.end;
        else if (!starts && token.key.length > 1 && !token.key.startsWith("i'") && endFrom(days, token.start) === undefined && talk.holds(token)) names.push({ start: token.start, end: token.end });
      }
    }
    last = token;
  }
  return upper * 2 > words ? [] : names;
}

/** Finds the facts of a text from its tokens. */
export function factsOf(text: string, tokens: readonly Token[], sentences: readonly Span[], cues: (name: CueName) => CueHits, talk: Substance, discounts: readonly Span[]): Facts {
  const numberWords = cues('number-word').strong;
  const walk: Walk = { text, tokens, units: cues('unit').strong, days: cues('when').strong, functions: cues('function-word').strong, talk };
  const figures: Span[] = [];
  const prices: Span[] = [];
  const times: Span[] = [];
  const phones: Span[] = [];
  const weights: number[] = [];
  let items = 0;
  let before: Token | undefined;
  for (let i = 0; i < tokens.length; before = tokens[i++]) {
    const token = tokens[i];
    if (!token) break;
    if ((!before || before.kind === 'break') && (bullets.has(token.key) || (token.kind === 'emoji' && /^[0-9]/.test(token.key)))) items++;
    if (token.kind !== 'number') continue;
    if (numbersLine(walk, i)) {
      items++;
      continue;
    }
    const kind = kindOf(walk, i, token);
    const start = before && (currencySigns.has(before.key) || (before.end === token.start && currencyWords.has(before.key))) ? before.start : token.start;
    const span = { start, end: unitEnd(walk, i) ?? token.end };
    if (kind === 'time') times.push(span);
    else if (kind === 'phone') phones.push(span);
    else if (kind === 'price') {
      prices.push(span);
      weights.push(worth.price);
    } else if (kind !== 'none') {
      figures.push(span);
      weights.push(worth[kind]);
    }
  }
  let at = 0;
  for (const word of numberWords) {
    while ((tokens[at]?.end ?? Infinity) < word.end) at++;
    const end = talk.holds(word) ? unitEnd(walk, at) : undefined;
    if (end === undefined) continue;
    figures.push({ start: word.start, end });
    weights.push(worth.word);
  }
  const names = namesIn(walk, sentences);
  const quotes = anyQuote.test(text) ? quotesIn(tokens) : [];
  const isList = Math.max(items, text.includes(':') ? itemsAfterColon(tokens) : 0) >= shortestList;
  weights.sort((a, b) => b - a);
  const weight =
    weights.slice(0, mostFigures).reduce((sum, w) => sum + w, 0) +
    worth.name * Math.min(mostNames, names.length) +
    (quotes.length > 0 ? worth.quote : 0) +
    (isList ? worth.list : 0);
  return { figures: figures.toSorted((a, b) => a.start - b.start), names, quotes, isList, discounts, prices, times, phones, weight };
}
