import { defineRule } from '../rule.ts';

/** `business-tweeters`: what good are 10,000 followers if none of them listen? X bans follow trains. */
const weight = -1.5;
const forBrand = -0.6;
/** With this much content, "please follow me" says what followers will get, which is fine. */
const promise = 3;

export const followBait = defineRule({
  id: 'follow-bait',
  group: 'value',
  severity: 'stop',
  says: 'no-begging',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['business-tweeters', 'x-manipulation'],
  title: 'Followers who care beat followers who trade',
  advice: 'Say what followers get. Traded follows bring numbers, not readers.',
  why: 'Ten thousand followers are worth little if none of them reads you.',
  needs: ['follow-bait'],
  check: (context) => {
    const { strong, weak } = context.cues('follow-bait');
    const isBare = weak.length > 0 && context.analysis.substance.told < promise;
    if (strong.length === 0 && !isBare) return undefined;
    return { spans: [...strong, ...weak].toSorted((a, b) => a.start - b.start), value: weight, brand: forBrand };
  },
});
