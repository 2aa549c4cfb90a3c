import { defineRule } from '../rule.ts';
import { conditionalAsk } from '../../text/conditional-ask.ts';
import { isServing } from '../support/public-service.ts';

/** Facebook 2017 names five kinds of bait and demotes them; readers resent being used. */
const weight = -1.2;
/** Tan, Lee, Pang 2014: asking people to share does spread a post. With a stated reason it is a request, not bait. */
const withReason = -0.3;
/** This many weak hits together are bait. */
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
    const ask = conditionalAsk(context.analysis);
    const spans = [...strong, ...weak].toSorted((a, b) => a.start - b.start);
    if (ask?.isUseful ? strong.every(({ start }) => start === ask.start) : !ask && strong.length === 0 && weak.length < manyWeak) return undefined;
    if (isServing(context)) return undefined;
    const hasReason = cues('reason').strong.length > 0;
    return { spans: spans.length === 0 && ask ? [{ start: ask.start, end: ask.end }] : spans, value: hasReason ? withReason : weight };
  },
});
