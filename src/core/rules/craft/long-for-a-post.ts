import { type Context, defineRule } from '../rule.ts';

/** A draft over the limit cannot be posted. */
const overLimit = -0.3;
/** `three-mistakes`: a post brings readers to a site that has room for details. This is a suggestion, not criticism. */
const essay = -0.1;
/** From this many parts or characters on, a thread is an article. */
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
    if (analysis.length > draft.limit) return { spans: [], value: overLimit, variant: 'over', severity: 'nudge', isFact: true };
    if (leadsHome(context)) return undefined;
    const texts = draft.part?.texts ?? [];
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    const isArticle = texts.length >= longThread && total >= longText;
    return isArticle || (texts.length < 2 && analysis.text.length >= longText) ? { spans: [], value: essay } : undefined;
  },
});
