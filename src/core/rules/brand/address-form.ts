import { defineRule } from '../rule.ts';
import { outside } from '../../text/quotes.ts';
import type { Edit } from '../../model/tip.ts';

/** `why-companies-tweet` recommends friendly language that fits the company's character. It should also use one form of address. */
const weight = -0.3;
/** A single "po" is good manners, whichever form the brand chose. */
const politeOnce = 2;

/** Pronouns that can be replaced one for one. With others, more of the sentence may have to change. */
const exchanges: Readonly<Record<'formal' | 'familiar', ReadonlyMap<string, string>>> = {
  formal: new Map([['kamu', 'Anda'], ['km', 'Anda']]),
  familiar: new Map([['anda', 'kamu']]),
};

export const addressForm = defineRule({
  id: 'address-form',
  group: 'brand',
  severity: 'tip',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['why-companies-tweet'],
  title: 'Address readers one way',
  advice: 'You usually don’t say “{word}” to readers.',
  why: 'Readers feel at home when you always address them the same way.',
  needs: ['address-familiar', 'address-formal'],
  check: ({ analysis: { text, notMeant }, brand: { address }, cues }) => {
    if (address === undefined) return undefined;
    const quoted = notMeant.quotes();
    const chosen = cues(address === 'formal' ? 'address-formal' : 'address-familiar');
    const other = cues(address === 'formal' ? 'address-familiar' : 'address-formal');
    const strong = outside(other.strong, quoted);
    // Weak forms ("po", "mo") may accompany the chosen form, so they count only if it is absent.
    const weak = chosen.strong.length + chosen.weak.length === 0 ? outside(other.weak, quoted) : [];
    const spans = strong.length > 0 ? strong : weak.length >= politeOnce || (address === 'formal' && weak.length > 0) ? weak : [];
    const first = spans[0];
    if (!first) return undefined;
    const edits = spans.flatMap(({ start, end }): Edit[] => {
      const instead = exchanges[address].get(text.slice(start, end).toLowerCase());
      return instead === undefined ? [] : [{ start, end, text: /^\p{Lu}/u.test(text.slice(start, end)) && address === 'familiar' && start === 0 ? 'Kamu' : instead }];
    });
    return {
      spans: spans.map(({ start, end }) => ({ start, end })),
      brand: weight,
      data: { word: text.slice(first.start, first.end) },
      fix: edits.length === spans.length ? { kind: 'replace', edits } : undefined,
    };
  },
});
