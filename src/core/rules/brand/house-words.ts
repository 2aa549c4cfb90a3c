import { findPhrases } from '../../brand/phrases.ts';
import { memoize } from '../../util/memoize.ts';
import { type Context, defineRule } from '../rule.ts';
import { outside } from '../../text/quotes.ts';
import type { BrandProfile } from '../../model/brand.ts';
import type { Edit } from '../../model/tip.ts';

/** `three-mistakes`: the message stays the same everywhere. Log-odds for each word, and the maximum. */
const each = -0.5;
const most = -1.2;

interface Listed {
  readonly word: string;
  readonly instead: string;
  /** For a word to use: only other spellings of it count. */
  readonly isSpelling: boolean;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Keeps the initial capital of the old word: "Clients" becomes "Customers". */
const likeCase = (written: string, instead: string): string => (/^\p{Lu}/u.test(written) ? capitalised(instead) : instead);

const listOf = memoize(({ avoid, use }: BrandProfile): readonly Listed[] => [
  ...avoid.map(({ word, instead }) => ({ word, instead, isSpelling: false })),
  ...use.map((word) => ({ word, instead: word, isSpelling: true })),
]);

function findListed({ analysis: { text, tokens, notMeant }, brand }: Context): readonly (Edit & { readonly written: string })[] {
  const found = findPhrases(tokens, listOf(brand), ({ word }) => word);
  if (found.length === 0) return [];
  return outside(found, notMeant.foreign()).flatMap(({ item, start, end }) => {
    const written = text.slice(start, end);
    if (item.isSpelling && (written === item.word || written === capitalised(item.word))) return [];
    return [{ start, end, written, text: item.isSpelling ? item.word : likeCase(written, item.instead) }];
  });
}

export const houseWords = defineRule({
  id: 'house-words',
  group: 'brand',
  severity: 'nudge',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['three-mistakes'],
  title: 'Use your own words',
  advice: '“{word}” is on your list of words to avoid.',
  variants: {
    instead: '“{instead}” rather than “{word}”: your list says so.',
  },
  why: 'Using the same words each time makes a brand easy to recognise.',
  check: (context) => {
    const found = findListed(context);
    const first = found[0];
    if (!first) return undefined;
    const edits = found.filter(({ text }) => text !== '').map(({ start, end, text }) => ({ start, end, text }));
    return {
      spans: found.map(({ start, end }) => ({ start, end })),
      brand: Math.max(most, each * found.length),
      variant: first.text === '' ? undefined : 'instead',
      data: { word: first.written, instead: first.text },
      fix: edits.length > 0 ? { kind: 'replace', edits } : undefined,
    };
  },
});
