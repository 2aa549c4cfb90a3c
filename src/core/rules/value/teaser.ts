import { defineRule, type Examples } from '../../rule.ts';
import { ramp } from '../../text/offers.ts';
import { atLeastEmpty } from '../emptiness.ts';
import { isServing } from '../service.ts';

/** Molina et al. 2021: people do not click bait more reliably; telling nothing only disappoints. */
const weight = -0.8;
/** "Must read", "link below" tease only where hardly anything is told beside them. */
const content = { nothing: 1.5, some: 5, story: 10 };
/** Somebody asked for the click without telling anything: two such phrases, or one without a link. */
const manyWeak = 2;

export const teaser = defineRule({
  id: 'teaser',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['what-people-want', 'clickbait', 'curiosity-gaps'],
  title: 'Deliver in the post, then invite more',
  advice: 'Try telling the best bit right here, then link to the rest.',
  why: 'Readers who learn something from the post itself click with trust.',
  needs: ['teaser'],
  check: (context) => {
    const { cues, reading, draft } = context;
    const { strong, weak } = cues('teaser');
    const { substance, offers, facts, entities } = reading;
    const onlyPoints = weak.length >= manyWeak && substance.told < content.nothing && !entities.some(({ kind }) => kind === 'url');
    if ((strong.length === 0 && !onlyPoints) || isServing(context) || draft.media.count > 0) return undefined;
    if (facts.times.length > 0 || cues('when').strong.some(substance.holds)) return undefined;
    const left = (1 - offers.any) * (1 - ramp(substance.size, content.some, content.story));
    return left > 0 ? { spans: [...strong, ...weak].toSorted((a, b) => a.start - b.start), value: atLeastEmpty(context, weight * left) } : undefined;
  },
});

export const examples: Examples = {
  fires: [
    "You won't believe what happened next", 'Something big is coming. Stay tuned', 'Must read, click the link',
    'This one trick will blow your mind',
    'Nobody is talking about this',
    "Big announcement coming soon, can't tell you yet",
  ],
  quiet: [
    'Find out why rent rose: a new report shows supply fell by 8%',
    'We publish the results tomorrow at 9',
    'Read the label before you mix bleach because the fumes are toxic',
    'Watch this space: plots 4 to 9 will be sown with clover',
    'The secret to a crisp crust is a bowl of water in the oven',
    'Stay tuned for the results on Friday at noon',
    "You won't believe how dark it is at 4 pm in Oslo in December",
  ],
};
