import { defineRule, type Examples } from '../../rule.ts';

/** Berger, Milkman 2012: practically useful texts are passed on. */
const most = 0.9;
/** A second step adds less than the first: 1 − e^(−kn). */
const steepness = 0.8;
/** Less is a guess. */
const least = 0.4;

export const teaches = defineRule({
  id: 'teaches',
  group: 'value',
  severity: 'credit',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['three-mistakes', 'what-people-want', 'who-gives-a-tweet', 'what-goes-viral'],
  title: 'Show people how to do something',
  advice: 'This teaches something. With the steps in order it is even easier to try.',
  why: 'Useful posts are kept, passed on and looked up again.',
  needs: ['how-to'],
  check: ({ reading }) => {
    const { much, spans } = reading.offers.teaches;
    return much >= least ? { spans, value: most * (1 - Math.exp(-steepness * much)) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    'How to read a balance sheet in 3 steps: cash, debt, trend',
    'Quick tip: write the error message first, then the code that throws it',
    'Common mistake: pricing by hours. Instead of hours, price the outcome the client gets',
    'How to get wax out of a tablecloth: freeze it, scrape it, iron the rest through paper',
    'Three ways to shorten a meeting: no slides, one question, stand up',
    'Checklist for a flat viewing: water pressure, window seals, phone signal, noise at night',
  ],
  quiet: [
    'Use code SAVE for 20% off', 'That is just the tip of the iceberg', 'How to? No idea',
    'No idea how to fold this map',
    'Any tips for Lisbon?',
    'The tip jar bought us a new kettle',
    'My recipe for disaster: three deadlines and one printer',
    'Use promo code LEARN for a discount',
  ],
};
