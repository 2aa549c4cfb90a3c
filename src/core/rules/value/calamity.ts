import type { Examples } from '../example.ts';
import { type Context, defineRule } from '../rule.ts';

/** `why-companies-tweet` counts on companies that are useful where people talk; answering a call for help is worth the most. */
const helpful = 0.9;
/** An offer in the same post turns need into an occasion. */
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
  praise: 'What’s needed, where and who to call: this helps.',
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

export const examples: Examples = {
  fires: [
    'Typhoon sale! 30% off raincoats while the flood lasts, order now',
    'Hurricane special: buy now, 20% off all torches',
  ],
  quiet: [
    'Our inbox was flooded with kind messages after the talk',
    'The typhoon passed north of the island last night, all staff are safe',
    'We are having a fire sale on old stock',
    'Our DMs are flooded, we answer by Monday',
    'The flood of 1953 changed how this coast builds its dikes',
    'She plays a rescue pilot in the new series',
    'A perfect storm of small mistakes',
  ],
  praises: [
    'Flood in Marikina: evacuees at the H. Bautista school need blankets and drinking water. Call 0917 555 0100',
    'After the earthquake in Cianjur volunteers needed near Masjid Agung, sign up at relief.com/cianjur',
    'Flash flood warning for Mill Creek: shelter is open at Oak School, call 555 010 2244',
    'Evacuees from the wildfire near Oakville need cots and water at Oakville High School, contact relief.org/oak',
  ],
};
