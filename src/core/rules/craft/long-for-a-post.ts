import type { Examples } from '../example.ts';
import { type Context, defineRule } from '../rule.ts';

/** A draft over the limit cannot be posted. */
const overLimit = -0.3;
/** `three-mistakes`: the post brings readers to a site with room for details; a suggestion, not criticism. */
const essay = -0.1;
/** Parts and characters from which a thread is an article. */
const longThread = 10;
const longText = 1500;

const leadsHome = ({ analysis }: Context): boolean => analysis.entities.some(({ kind }) => kind === 'url');

export const longForAPost = defineRule({
  id: 'long-for-a-post',
  group: 'craft',
  severity: 'tip',
  says: 'too-dense',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['three-mistakes'],
  title: 'Long thoughts belong on your own page',
  advice: 'Put the whole text on your own site, and the gist with a link here.',
  variants: { over: 'Too long for one post. Keep the gist here and link to the rest.' },
  why: 'On your own page a text has room, is found later, and leads readers to everything else you have.',
  check: (context) => {
    const { draft, analysis } = context;
    if (analysis.length > draft.limit) return { spans: [], value: overLimit, variant: 'over', severity: 'nudge' };
    if (leadsHome(context)) return undefined;
    const texts = draft.part?.texts ?? [];
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    const isArticle = texts.length >= longThread && total >= longText;
    return isArticle || (texts.length < 2 && analysis.text.length >= longText) ? { spans: [], value: essay } : undefined;
  },
});

const jars = 'Every jar on this shelf was filled by somebody who lives within a mile of the shop and brought the fruit in a wheelbarrow. ';
const tolls = 'The customs form has a field that most people read wrong, and then a whole shipment waits at the port for days on end. ';
const tram = 'The tram carries more people than all three bus lines together, on a track that was paid for decades ago, as the yearly figures of the town show.';
const rivers = 'Otters came back to this stretch after the weir was opened, and with them came the eels, which nobody had counted on.';

export const examples: Examples = {
  fires: [
    jars.repeat(3),
    { text: tolls.repeat(14), draft: { limit: 25_000 } },
    { text: 'Why our town should keep its rails', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 11 }, () => tram) } } },
  ],
  quiet: [
    'One jar at a time, the cellar fills',
    'We wrote down what each box of the parcel label means: acme.com/labels',
    { text: 'Five fish that are back in the brook', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 6 }, () => rivers) } } },
    'All that was ever said about the old mill stands on our page: mill.com/story',
  ],
};
