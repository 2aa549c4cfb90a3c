import { defineRule, type Examples } from '../../rule.ts';
import type { CueHits } from '../../text/cues.ts';
import type { CueName } from '../../languages/cues.ts';
import { isHedged } from '../craft/hedging.ts';
import { emptiness } from '../emptiness.ts';
import { isServing } from '../service.ts';
import { bigWords } from './hype.ts';

/** Rules that already say what kind of empty talk it is. */
const named: readonly CueName[] = ['small-talk', 'promotion', 'teaser', 'whine', 'engagement-bait', 'follow-bait'];

/** Two weak words together are enough for those rules. */
const isNamed = ({ strong, weak }: CueHits): boolean => strong.length > 0 || weak.length > 1;

export const nothingInIt = defineRule({
  id: 'nothing-in-it',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start'],
  sources: ['what-people-want', 'business-tweeters', 'who-gives-a-tweet'],
  title: 'Give the reader one thing to take away',
  advice: 'Try giving readers one thing to take away: a fact, a tip, a question, or a link and why.',
  why: 'Posts too short to make sense are among those that readers find least worth reading.',
  check: (context) => {
    const value = emptiness(context);
    const isLinked = context.reading.entities.some(({ kind }) => kind === 'url');
    if (value === 0 || isLinked || isServing(context) || named.some((cue) => isNamed(context.cues(cue))) || bigWords(context.reading) >= 1 || isHedged(context.reading)) return undefined;
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
