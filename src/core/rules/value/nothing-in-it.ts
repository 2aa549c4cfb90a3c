import { defineRule, type Examples } from '../../rule.ts';
import type { CueName } from '../../languages/cues.ts';
import { emptiness } from '../emptiness.ts';
import { isServing } from '../service.ts';

/** Rules that already say what kind of empty talk it is. */
const named: readonly CueName[] = ['small-talk', 'promotion', 'teaser', 'whine', 'engagement-bait', 'follow-bait'];

export const nothingInIt = defineRule({
  id: 'nothing-in-it',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start'],
  seeds: ['S2', 'S3'],
  source: 'Seed 002; Seed 003; André, Bernstein, Luther 2012',
  title: 'Give the reader one thing to take away',
  advice: 'Try giving readers one thing to take away: a fact, a tip, a question, or a link and why.',
  why: 'Posts too short to make sense are among those that readers find least worth reading.',
  check: (context) => {
    const value = emptiness(context);
    if (value === 0 || isServing(context) || named.some((cue) => context.cues(cue).strong.length > 0)) return undefined;
    return { spans: [], value };
  },
});

export const examples: Examples = {
  fires: [
    'Wow', 'It is what it is', 'Big things',
    'Hmm',
    'Oh well then',
    'Yes. That.',
  ],
  quiet: [
    'Thank you all!', 'Which one would you pick?', 'Seat belts save roughly 15,000 lives a year in the US',
    'We open at nine',
    'Congratulations, Maya!',
    'Merry Christmas to all of you',
    'No classes tomorrow',
    'Lost cat, grey, Elm Street',
  ],
};
