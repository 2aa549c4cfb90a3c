import type { Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isServing } from '../support/public-service.ts';

/** Facebook 2017 names five kinds of bait and demotes them; readers resent being used. */
const weight = -1.2;
/** Tan, Lee, Pang 2014: asking to share does spread a post; with a stated reason it is a request, not bait. */
const withReason = -0.3;
/** This many weak words together are bait. */
const manyWeak = 2;

export const engagementBait = defineRule({
  id: 'engagement-bait',
  group: 'value',
  severity: 'warn',
  says: 'no-begging',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['three-mistakes', 'engagement-bait-policy', 'wording'],
  title: 'Earn the reply, don’t beg for it',
  advice: 'Asking for likes or tags puts people off. What do you want to know?',
  why: 'People notice when they’re working for your numbers.',
  needs: ['engagement-bait'],
  check: (context) => {
    const { cues } = context;
    const { strong, weak } = cues('engagement-bait');
    if ((strong.length === 0 && weak.length < manyWeak) || isServing(context)) return undefined;
    const hasReason = cues('reason').strong.length > 0;
    return { spans: [...strong, ...weak].toSorted((a, b) => a.start - b.start), value: hasReason ? withReason : weight };
  },
});

export const examples: Examples = {
  fires: [
    'Like if you love Mondays, RT if you hate them', 'Tag a friend who needs this today', "Most people won't get this. Bookmark this before it's gone",
    'Retweet if you miss the nineties',
    'Double tap if you agree',
    "Comment YES and I'll send you the list, follow and RT",
  ],
  quiet: [
    'What would you share with your younger self?', 'Market share fell to 12% in Q2', 'RT to help: missing child last seen in Cebu, call 911',
    'Share of renewable power reached a record in spring',
    'Please share: blood donors needed at St. Mary, type O',
    'RT-PCR results take a day longer this week',
    'I will share what I learned from repairing clocks',
    'Which of these two covers would you take to the printer?',
  ],
};
