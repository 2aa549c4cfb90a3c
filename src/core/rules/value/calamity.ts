import { type Context, defineRule } from '../rule.ts';

/** `why-companies-tweet` wants companies to be useful where people talk. Answering a call for help is worth the most. */
const helpful = 0.9;
/** An offer in the same post exploits people's need. */
const withOffer = -0.8;

const hasNeed = ({ cues }: Context): boolean => cues('help-appeal').strong.length + cues('help-appeal').weak.length + cues('advisory').strong.length > 0;
const hasPlace = ({ analysis, cues }: Context): boolean => analysis.facts.names.length > 0 || cues('venue').strong.length > 0;
const hasContact = ({ analysis, cues }: Context): boolean =>
  analysis.facts.phones.length > 0 || analysis.entities.some(({ kind }) => kind === 'url' || kind === 'mention') || cues('contact').strong.length > 0;

export const calamity = defineRule({
  id: 'calamity',
  group: 'value',
  severity: 'warn',
  situations: ['new', 'thread-start', 'thread-part', 'quote', 'reply'],
  sources: ['why-companies-tweet', 'engagement-bait-policy'],
  title: 'In an emergency, help first',
  advice: 'People reading this need help. Leave the offer for another day.',
  praise: 'What’s needed and where: this helps.',
  why: 'In an emergency people look for what’s needed, where and who to call. They remember who was selling.',
  needs: ['calamity', 'help-appeal'],
  check: (context) => {
    const { cues, analysis } = context;
    const signs = cues('calamity').strong;
    if (signs.length === 0) return undefined;
    const offer = cues('promotion').strong;
    if (offer.length > 0) return { spans: [...offer, ...analysis.facts.discounts].toSorted((a, b) => a.start - b.start), value: withOffer };
    return hasNeed(context) && hasPlace(context) && hasContact(context) ? { spans: signs, value: helpful } : undefined;
  },
});
