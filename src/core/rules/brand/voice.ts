import { type Context, defineRule } from '../rule.ts';

/** Attributing style reliably takes thousands of words (Eder 2015). One draft is only a hint, so the weights are small. */
const fewestPosts = 20;
const fewestWords = 8;
const shallow = -0.4;
const deep = -1;
const alike = 0.4;
/** How many unusual words the tip names. */
const shown = 3;
/** A draft with a larger share of quotations says nothing about the writer's own voice. */
const mostQuoted = 0.5;

const isMostlyQuoted = ({ analysis: { text, notMeant } }: Context): boolean =>
  notMeant.quotes().reduce((sum, { start, end }) => sum + end - start, 0) > text.length * mostQuoted;

export const voice = defineRule({
  id: 'voice',
  group: 'brand',
  severity: 'tip',
  situations: ['new', 'thread-start', 'quote', 'reply'],
  sources: ['three-mistakes', 'why-companies-tweet', 'wording', 'small-samples'],
  title: 'Sound like yourself',
  advice: 'This doesn’t sound like your other posts. On purpose?',
  praise: 'This sounds like you.',
  why: 'Readers trust a voice they know.',
  check: (context) => {
    const { voice: heard, analysis, brand } = context;
    if (!heard || heard.posts < fewestPosts || analysis.words.length < fewestWords) return undefined;
    if (brand.languages.length > 0 && analysis.language !== undefined && !brand.languages.includes(analysis.language)) return undefined;
    const { likeness, usual } = heard;
    if (usual.median <= usual.p5 || isMostlyQuoted(context)) return undefined;
    if (likeness >= usual.median) return { spans: [], brand: alike };
    if (likeness >= usual.p5) return undefined;
    const depth = Math.min(1, (usual.p5 - likeness) / (usual.median - usual.p5));
    return { spans: heard.unlike.slice(0, shown).toSorted((a, b) => a.start - b.start), brand: shallow + (deep - shallow) * depth };
  },
});
