import type { Examples } from '../example.ts';
import { defineRule } from '../rule.ts';

/** `business-tweeters`: what good are 10,000 followers if none of them listens? X bans follow trains. */
const weight = -1.5;
const forBrand = -0.6;
/** "Please follow me" with a promise of what comes is fine: this much content makes one. */
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

export const examples: Examples = {
  fires: [
    "Follow me and I'll follow back, let's grow together", 'Drop your handles, looking for mutuals', 'Road to 10k, help me reach it',
    'F4F? I follow back everyone',
    'Gain followers fast with this follow train',
    'Please follow me',
  ],
  quiet: [
    'I will follow up on Friday', "Following the new tax rules? Here's how they change invoices", 'Why do some accounts lose followers every Monday?',
    'We follow up every complaint within a day',
    'Follow us for a new repair guide each Friday, tools included',
    'Running the Road to 10k run for the hospice on Sunday',
    'Followers of the old faith met in this barn',
  ],
};
