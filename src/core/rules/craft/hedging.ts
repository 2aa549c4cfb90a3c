import { defineRule } from '../rule.ts';
import { cutEdits } from '../../text/cut.ts';
import type { TextAnalysis } from '../../text/analysis.ts';

/** Pezzuti et al.: words that express certainty get more likes and comments. One hedge is honest, three are a habit. */
const weight = -0.3;
const many = 3;
/** At least this many must be clear hedges, because "a bit" may just describe something. */
const clear = 2;
/** Fewer hedges than one in this many words are not too many. */
const wordsPerHedge = 14;
/** Hedges that can simply be cut. "I think" may carry the sentence. */
const adverbs = new Set(['maybe', 'perhaps', 'possibly', 'probably', 'kind of', 'kinda', 'sort of', 'sorta', 'imo', 'imho', 'mungkin', 'kayaknya', 'kayanya', 'sepertinya', 'barangkali', 'siguro', 'yata', 'medyo', 'parang']);

/** Whether a text hedges more than necessary. */
export function isHedged({ cues, words }: TextAnalysis): boolean {
  const { strong, weak } = cues('hedge');
  const count = strong.length + weak.length;
  return strong.length >= clear && count >= many && count * wordsPerHedge >= words.length;
}

export const hedging = defineRule({
  id: 'hedging',
  group: 'craft',
  severity: 'tip',
  says: 'plain-words',
  situations: ['new', 'thread-start', 'thread-part', 'quote'],
  sources: ['certainty'],
  title: 'Say it like you mean it',
  advice: 'A lot of maybes here. Keep the one you need.',
  why: 'Readers trust a clear sentence.',
  needs: ['hedge'],
  check: (context) => {
    const { analysis, cues } = context;
    const { strong, weak } = cues('hedge');
    if (!isHedged(analysis)) return undefined;
    const struck = strong.slice(1).filter(({ start, end }) => adverbs.has(analysis.text.slice(start, end).toLowerCase()));
    return {
      spans: [...strong, ...weak].toSorted((a, b) => a.start - b.start),
      value: weight,
      ...(struck.length > 0 && { fix: { kind: 'cut', edits: cutEdits(analysis.text, struck) } }),
    };
  },
});
