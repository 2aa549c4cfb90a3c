import { defineRule } from '../rule.ts';
import { cutEdits } from '../../text/cut.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import type { Span } from '../../model/span.ts';

/** Jalali, Papatla: posts that name their subject in the first words are shared more. */
const weight = -0.25;
/** Shorter posts have no introduction. */
const fewestWords = 6;
/** Words that must remain after the cut. */
const fewestLeft = 3;

/** Limit on the openers to cut; nobody uses more. */
const mostOpeners = 5;

/** Openers at the very start: phrases, and single words followed by a comma ("So, …"). */
function openersOf({ tokens, sentences, substance }: TextAnalysis, strong: readonly Span[], weak: readonly Span[]): readonly Span[] {
  const openers: Span[] = [];
  const spans = [...strong, ...weak].toSorted((a, b) => a.start - b.start);
  // Skip other filler before the opener: "Flash sale! Hey everyone, …".
  const opens = new Set(spans.map(({ start }) => start));
  let next = tokens.find((token) => token.kind === 'word' && (substance.holds(token) || opens.has(token.start)))?.start;
  const end = sentences.find((sentence) => next !== undefined && next >= sentence.start && next < sentence.end)?.end ?? 0;
  let after = 0;
  for (const span of spans) {
    if (span.start < (next ?? 0)) continue;
    if (span.start !== next || span.end > end || openers.length === mostOpeners) break;
    while ((tokens[after]?.start ?? Infinity) < span.end) after++;
    if (weak.includes(span) && tokens[after]?.key !== ',') break;
    openers.push(span);
    next = tokens.slice(after, after + 2).find(({ kind }) => kind !== 'symbol')?.start;
  }
  return openers;
}

export const frontLoad = defineRule({
  id: 'front-load',
  group: 'craft',
  severity: 'tip',
  says: 'get-to-point',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['business-tweeters', 'composing-tweets'],
  title: 'Start with the point',
  advice: 'Start with the point: the first words decide if people read on.',
  why: 'In a moving timeline only the first words are sure to be read.',
  needs: ['filler'],
  check: ({ analysis, cues }) => {
    const { strong, weak } = cues('filler');
    if (analysis.words.length < fewestWords || strong.length + weak.length === 0) return undefined;
    const spans = openersOf(analysis, strong, weak);
    const end = spans.at(-1)?.end;
    if (end === undefined || analysis.words.filter(({ start }) => start >= end).length < fewestLeft) return undefined;
    return { spans, value: weight, fix: { kind: 'cut', edits: cutEdits(analysis.text, spans) } };
  },
});
