import { defineRule, type Examples } from '../../rule.ts';
import type { Context } from '../../rule.ts';

/** A draft over the limit cannot be posted as it is. */
const overLimit = -0.3;
/** Seed 004: the post brings readers in droves to a site where there is room for details; a hint, no fault. */
const essay = -0.1;
/** Parts and characters from which a thread is an article. */
const longThread = 10;
const longText = 1500;

const leadsHome = ({ reading }: Context): boolean => reading.entities.some(({ kind }) => kind === 'url');

export const longForAPost = defineRule({
  id: 'long-for-a-post',
  group: 'craft',
  severity: 'tip',
  situations: ['new', 'thread-start', 'quote'],
  seeds: ['S4'],
  source: 'Seed 004',
  title: 'Long thoughts belong on a page of your own',
  advice: 'Try putting the whole text on your own site, and the gist with the link here.',
  variants: { over: 'Too long for one post. Try the gist here with a link, and the rest on your own site.' },
  why: 'On your own page a text has room, is found later, and brings readers to everything else you have.',
  check: (context) => {
    const { draft, reading } = context;
    if (reading.weightedLength > draft.limit) return { spans: [], value: overLimit, variant: 'over', severity: 'nudge' };
    if (leadsHome(context)) return undefined;
    const texts = draft.part?.texts ?? [];
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    const isArticle = texts.length >= longThread && total >= longText;
    return isArticle || (texts.length < 2 && reading.text.length >= longText) ? { spans: [], value: essay } : undefined;
  },
});

const explanation = 'The customs form has a field that most people read wrong, and then the whole shipment waits at the port. ';
const chapter = 'Each part of this guide explains one field of the customs form, who fills it in, and what happens when it is left empty or filled in wrong.';

export const examples: Examples = {
  fires: [
    explanation.repeat(3),
    { text: explanation.repeat(16), draft: { limit: 25_000 } },
    { text: 'How to fill in a customs form, field by field', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 12 }, () => chapter) } } },
    'Every jar on this shelf was filled by somebody who lives within a mile of the shop and who brought the fruit in on foot, by bike or in a wheelbarrow. Every jar on this shelf was filled by somebody who lives within a mile of the shop and who brought the fruit in on foot, by bike or in a wheelbarrow.',
    { text: 'Why our town should keep its tram', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 11 }, () => 'The tram carries more people than the three bus lines together, and it does so on a track that was paid for decades ago, as the figures show.') } } },
  ],
  quiet: [
    explanation,
    'We wrote down how to fill in a customs form, field by field: acme.example.com/customs',
    { text: 'Five fields of the customs form, explained', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 6 }, () => chapter) } } },
    'Every jar on this shelf was filled by a neighbour',
    'The whole story of the tram stands on our page: tram.example.com/story',
    'Two parts, no more',
  ],
};
