import { joined } from '../../brand/brand-mentions.ts';
import { isOneApart } from '../../brand/spelling.ts';
import { memoize } from '../../util/memoize.ts';
import { type Context, defineRule } from '../rule.ts';
import { unstretchPlain } from '../../text/fold.ts';
import { outside } from '../../text/quotes.ts';
import { lowerBound } from '../../util/binary-search.ts';
import type { Token } from '../../text/tokens.ts';
import type { BrandProfile } from '../../model/brand.ts';
import type { Edit } from '../../model/tip.ts';

/** `three-mistakes`: brand your name at every opportunity. That takes one spelling. */
const weight = -0.5;
/** Shorter names are only one letter away from too many words. */
const longEnough = 6;

/** A word after one of these is a common noun, not a name: "the garden", "mga bulaklak". */
const determiners = new Set(['a', 'an', 'the', 'my', 'your', 'our', 'his', 'her', 'their', 'its', 'this', 'that', 'these', 'every', 'each', 'some', 'any', 'no', 'mga', 'sebuah', 'para']);
const pointing = new Set(['ini', 'itu', 'tersebut']);

const isLower = (written: string): boolean => written === written.toLowerCase();
const isUpper = (written: string): boolean => written === written.toUpperCase();
const startsUpper = (written: string): boolean => /^[\p{Lu}\p{N}]/u.test(written);
/** "Acme Freight's" still names Acme Freight. */
const withoutPossessive = (written: string): string => written.replace(/['’]s$/i, '');

/** Adjacent words that may be meant as the name. */
interface Window {
  readonly written: string;
  readonly start: number;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly opensSentence: boolean;
}

/** The name, prepared for the search for other spellings. */
interface Form {
  readonly name: string;
  readonly letters: string;
  readonly initial: string;
  /** Numbers of words to look at together. */
  readonly lengths: readonly number[];
}

/** Whether the words are part of a headline in capitals, which does not count as another spelling. */
function isShouted({ before, after, written }: Window, text: string): boolean {
  const isLoud = (token: Token | undefined): boolean => token?.kind === 'word' && token.end - token.start > 1 && isUpper(text.slice(token.start, token.end));
  return isUpper(written) && (isLoud(before) || isLoud(after));
}

/** Whether a lower-case word is more likely a common noun than the brand. */
function isThing(name: string, { written, before, after, opensSentence }: Window, topics: readonly string[]): boolean {
  if (topics.some((topic) => joined(topic).includes(joined(name)))) return true;
  if (name.includes(' ') || (!isLower(written) && !opensSentence)) return false;
  return name.length < longEnough || determiners.has(before?.key ?? '') || pointing.has(after?.key ?? '');
}

/** Quick check that rejects nearly all words: two spellings one letter apart share their start or end. */
const mayBe = (written: string, letters: string): boolean => {
  const lower = unstretchPlain(written.toLowerCase());
  return lower.startsWith(letters.slice(0, 3)) || lower.endsWith(letters.slice(-3)) || !/^[a-z]{3}[^]*[a-z]{3}$/.test(lower);
};

/** Whether the words are another spelling of the name. */
function isOtherForm({ name, letters: a }: Form, window: Window, context: Context): boolean {
  const { written, opensSentence } = window;
  if (written === name || (opensSentence && written.slice(1) === name.slice(1) && written.charAt(0).toLowerCase() === name.charAt(0))) return false;
  const b = joined(written);
  if (a !== b && (a.length < longEnough || a.charAt(0) !== b.charAt(0) || b.startsWith(a) || a.startsWith(b) || !isOneApart(a, b))) return false;
  if (isShouted(window, context.analysis.text)) return false;
  if (a === b) {
    const isSplit = written.includes(' ') && !name.includes(' ');
    return isSplit ? written.split(' ').every(startsUpper) : !isThing(name, window, context.brand.topics);
  }
  if (!name.includes(' ')) return startsUpper(written) && !opensSentence;
  const own = new Set(name.split(' ').map(joined));
  return startsUpper(written) && written.split(' ').some((word) => own.has(joined(word)));
}

const isLetterOrDigit = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
/** Characters allowed within a name besides letters and digits: spaces, line ends, & ' and -. */
const isJoint = (code: number): boolean => code <= 0x20 || (code >= 0x26 && code <= 0x27) || code === 0x2d;
const lowerAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
};

/** Quick check that rejects plain words with the same initial: a different second letter and a different last one make two differences. */
function isFar(text: string, from: number, to: number, letters: string): boolean {
  let at = from + 1;
  while (at < to && isJoint(text.charCodeAt(at))) at++;
  const second = lowerAt(text, at);
  // Accents and unusual letters need the full comparison.
  if (at >= to || letters.length < longEnough || second > 0x7e || text.charCodeAt(at + 1) > 0x7e) return false;
  if (!isLetterOrDigit(second)) return true;
  const last = lowerAt(text, to - 1);
  // Stretched letters collapse and a possessive is dropped, so leave these to the full comparison.
  if (second === letters.charCodeAt(1) || second === lowerAt(text, from) || last === letters.charCodeAt(letters.length - 1)) return false;
  return isLetterOrDigit(last) && last !== 0x73;
}

const isAscii = (written: string): boolean => /^[\0-\x7f]*$/.test(written);
/** Characters that no name contains. */
const noName = /[^\p{L}\p{M}\p{N}\s'’&-]/u;

const formOf = memoize(({ name }: BrandProfile): Form => {
  const size = name.split(/\s+/).length;
  const letters = joined(name);
  return { name, letters, initial: letters.charAt(0), lengths: [...new Set([size + 1, size, Math.max(1, size - 1)])] };
});

/** Edits that replace other spellings by the name. */
function findOtherForms(context: Context): readonly Edit[] {
  const { analysis: { text, tokens, sentences, notMeant }, brand } = context;
  const form = formOf(brand);
  const { name, letters, initial, lengths } = form;
  const edits: Edit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if ((first?.kind !== 'word' && first?.kind !== 'number') || !first.key.startsWith(initial)) continue;
    for (const length of lengths) {
      const last = tokens[i + length - 1];
      if (!last || (last.kind !== 'word' && last.kind !== 'number')) continue;
      // Leave room for a possessive and little else.
      if (last.end - first.start > name.length + 4) continue;
      if (isFar(text, first.start, last.end, letters)) continue;
      const whole = text.slice(first.start, last.end);
      // Another spelling is at most one letter shorter, unless an unusual character stands for several letters.
      if (whole.length < letters.length - 1 && isAscii(whole)) continue;
      const written = withoutPossessive(whole);
      if (written.length > name.length + 2 || (written !== name && !mayBe(written, letters)) || noName.test(written)) continue;
      const window: Window = { written, start: first.start, before: tokens[i - 1], after: tokens[i + length], opensSentence: sentences[lowerBound(sentences, first.start)]?.start === first.start };
      if (written === name) {
        i += length - 1;
        break;
      }
      if (!isOtherForm(form, window, context)) continue;
      edits.push({ start: first.start, end: first.start + written.length, text: name });
      i += length - 1;
      break;
    }
  }
  return edits.length === 0 ? edits : outside(edits, notMeant.foreign());
}

export const nameForm = defineRule({
  id: 'name-form',
  group: 'brand',
  severity: 'nudge',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['three-mistakes'],
  title: 'Spell your name one way',
  advice: '“{written}” is usually spelled {name}.',
  why: 'One spelling is easier to remember, and to find by search.',
  check: (context) => {
    if (context.brand.name === '') return undefined;
    const edits = findOtherForms(context);
    const first = edits[0];
    if (!first) return undefined;
    return {
      spans: edits.map(({ start, end }) => ({ start, end })),
      brand: weight,
      data: { written: context.analysis.text.slice(first.start, first.end), name: context.brand.name },
      fix: { kind: 'replace', edits },
    };
  },
});
