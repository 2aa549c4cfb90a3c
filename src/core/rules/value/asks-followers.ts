import { defineRule, type Examples } from '../../rule.ts';

/** André et al. 2012: questions to followers are rated among the best kinds of post. */
const weight = 0.6;

export const asksFollowers = defineRule({
  id: 'asks-followers',
  group: 'value',
  severity: 'credit',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['why-companies-tweet', 'three-mistakes', 'who-gives-a-tweet'],
  title: 'Ask a question people can answer',
  advice: 'A real question invites replies. It pays to stay around and answer them.',
  why: 'Questions to followers are among the posts that readers rate highest.',
  needs: ['question'],
  check: ({ reading, draft, cues }) => {
    if (cues('engagement-bait').strong.length > 0) return undefined;
    if (draft.poll) return { spans: [], value: weight };
    const { much, spans } = reading.offers.asks;
    return much > 0 ? { spans, value: weight * Math.min(1, much) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    "What's your rule for saying no to a new client?",
    'Has anyone moved a shop from Etsy to their own site? What surprised you?',
    'Which report would you drop first if you had to cut your week by a day?',
    'What do you read on the train home?',
    'Which would you repair first, the roof or the windows?',
    'How do you explain your job to a child?',
  ],
  quiet: [
    'Agree? RT if you do', 'Are we there yet', "Who wouldn't want 50% off? Buy now",
    'Why me?',
    'Are you kidding me?',
    'Would you like to save 30%? Order now',
    'Did you know that bees sleep?',
  ],
};
