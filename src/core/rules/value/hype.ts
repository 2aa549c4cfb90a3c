import { defineRule, type Examples } from '../../rule.ts';
import type { Reading } from '../../text/reading.ts';
import { atLeastEmpty } from '../emptiness.ts';
import { plainerEdits } from '../../text/plainer.ts';

/** Sprout Social 2016: four in ten readers are annoyed by jargon. The first big word, each further one, and the most they take. */
const first = -0.3;
const further = -0.2;
const furthest = -0.9;
/** One big word among this much content is a matter of taste. */
const supported = 7;
/** Weak words ("amazing") count a third: three of them are a pile. */
const weakShare = 1 / 3;

/** Big words, weak ones counted by their share; from 1 on they show. */
export const bigWords = ({ cues }: Reading): number => cues('hype').strong.length + weakShare * cues('hype').weak.length;

export const hype = defineRule({
  id: 'hype',
  group: 'value',
  severity: 'tip',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['why-companies-tweet', 'sprout-index'],
  title: 'Plain words beat big words',
  advice: 'Try saying what it does instead of “{word}”, with a number if there is one.',
  why: 'Big words cost trust; readers believe what they can picture.',
  needs: ['hype'],
  check: (context) => {
    const { cues, reading } = context;
    const { strong, weak } = cues('hype');
    const { offers, substance, text } = reading;
    const count = bigWords(reading);
    const isSupported = offers.informs.much + offers.teaches.much > 0 || substance.size > supported;
    if (count < 1 || (strong.length < 2 && isSupported)) return undefined;
    const spans = [...strong, ...weak].toSorted((a, b) => a.start - b.start);
    const word = spans[0] ? text.slice(spans[0].start, spans[0].end) : '';
    const edits = plainerEdits(reading, spans);
    const value = atLeastEmpty(context, Math.max(furthest, first + further * (count - 1)));
    return { spans, value, data: { word }, ...(edits.length > 0 && { fix: { kind: 'replace', edits } }) };
  },
});

export const examples: Examples = {
  fires: [
    'Our revolutionary, game-changing platform will unlock synergy',
    'A world-class solution to supercharge your growth',
    'Thrilled, excited and amazed: an incredible, epic milestone',
    'A groundbreaking, best-in-class app',
    'Our cutting-edge solution is a true game changer',
    'Amazing! Incredible! Epic!',
  ],
  quiet: [
    'The new filter cuts upload time from 9 to 2 seconds', 'I forgot the unlock code of my phone', 'Amazing how quiet the office is',
    'Massive thanks to the crew',
    'An exclusive economic zone reaches 200 nautical miles from the coast',
    'The epic poem took her eleven years to translate',
    'State-of-the-art dialysis room opens in the district hospital, with six chairs and two nurses at night',
  ],
};
