import { defineRule, type Examples } from '../../rule.ts';
import type { Reading } from '../../text/reading.ts';
import type { Finding } from '../../types.ts';

/** Naaman et al. 2010, Hutto et al. 2013: informing posts attract followers at many times the rate of posts about oneself. */
const most = 0.9;
/** A second fact adds less than the first: 1 − e^(−kn). */
const steepness = 0.8;
/** Less is a guess. */
const least = 0.4;
/** A quoted fact longer than this no longer fits in a hint. */
const longestQuoted = 32;

/** What the praise quotes: a figure, else a name. */
function pointedOut({ text, facts, cues }: Reading): Pick<Finding, 'data' | 'variant'> {
  const figure = facts.figures[0];
  const shown = figure && text.slice(figure.start, figure.end).replace(/\s+/g, ' ');
  return shown !== undefined && shown.length <= longestQuoted ? { data: { figure: shown }, ...(cues('source').strong.length > 0 && { variant: 'complete' }) } : { variant: 'sourced' };
}

export const informs = defineRule({
  id: 'informs',
  group: 'value',
  severity: 'credit',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['what-people-want', 'business-tweeters', 'who-gives-a-tweet', 'follow-predictors'],
  title: 'Facts, figures and fresh news earn attention',
  advice: 'A concrete figure: {figure}. Naming its source makes readers trust it more.',
  variants: {
    complete: 'A concrete figure, and where it comes from: {figure}. That is what readers trust.',
    sourced: 'Something that readers can check. Naming the source makes them trust it more.',
  },
  why: 'What readers call worth reading is, first of all, informative.',
  needs: ['evidence'],
  check: ({ reading }) => {
    const { much, spans } = reading.offers.informs;
    return much >= least ? { spans, value: most * (1 - Math.exp(-steepness * much)), ...pointedOut(reading) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    'New study: remote teams that write weekly notes hold 23% fewer meetings',
    'Our support queue fell by 40% after we moved the help link above the form',
    'Starting today the Jakarta MRT runs every 5 minutes at rush hour',
    'Our bakery threw away 14 kg of bread a week; now it is 3 kg',
    'According to the harbour office, ferry traffic rose by 12% last year',
    'The council approved 40 new homes on Mill Road, 16 of them for rent',
    'We timed 200 calls: the median wait is 4 minutes',
  ],
  quiet: [
    'I 100% agree with everything', '20% off all mugs, use code MUG', 'New shoes feel great',
    'I slept about 3 hours',
    'Half price on all lamps until Sunday, code LAMP50',
    'Ten out of ten, no notes',
    'This morning my cat slept on my brand new laptop again',
  ],
};
