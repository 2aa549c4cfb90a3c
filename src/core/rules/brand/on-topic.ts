import { topicHits, type TopicHit } from '../../brand/topics.ts';
import { brandMentionsIn } from '../../brand/brand-mentions.ts';
import { type Context, defineRule } from '../rule.ts';
import type { CueName } from '../../languages/cues.ts';
import { outside } from '../../text/quotes.ts';
import type { TextAnalysis } from '../../text/analysis.ts';
import type { BrandProfile } from '../../model/brand.ts';

/** Cha et al. 2010: influence comes from keeping to a subject. Log-odds for one topic, each further one, and the maximum. */
const first = 0.5;
const further = 0.15;
const most = 0.8;
/** Hughes et al. 2020: politicians gained by leaving their topics, so being off topic costs no more than being on topic gains. */
const astray = -0.5;
/** With fewer topics we do not know what an account is about. */
const fewestTopics = 3;
/** In content words. Up to `shortest` it may be just a greeting; longer posts probably have a subject, and from `sure` on certainly. */
const shortest = 4;
const sure = 6;
/** Wishes, thanks, warnings and calls for help may be off topic. */
const free: readonly CueName[] = ['season', 'gratitude', 'apology', 'grief', 'calamity', 'advisory', 'help-appeal', 'live'];

/** Topics in a text, except in the brand's own name, which may consist of topic words ("Acme Freight"). */
function hitsIn(analysis: TextAnalysis, brand: BrandProfile): readonly TopicHit[] {
  const hits = topicHits(analysis.text, analysis.tokens, brand.topics);
  return hits.length === 0 ? hits : outside(hits, brandMentionsIn(analysis, brand));
}

/** Topics are written in the brand's first language and cannot be matched in others. */
const speaksOtherwise = ({ analysis: { language }, brand: { languages } }: Context): boolean =>
  language === undefined || (languages[0] !== undefined && language !== languages[0]);

export const onTopic = defineRule({
  id: 'on-topic',
  group: 'brand',
  severity: 'tip',
  situations: ['new', 'thread-start', 'quote'],
  sources: ['three-mistakes', 'million-followers'],
  title: 'Be known for your topics',
  advice: 'Not one of your topics. Why hear it from you?',
  praise: 'On your topic: {topic}.',
  why: 'People remember an account for a few topics, and follow it for those.',
  check: (context) => {
    const { analysis, parts, brand, cues } = context;
    const here = hitsIn(analysis, brand);
    const topics = new Set(parts.flatMap((part) => (part === analysis ? here : hitsIn(part, brand))).map(({ topic }) => topic));
    if (topics.size > 0) {
      const spans = here.map(({ start, end }) => ({ start, end }));
      return { spans, brand: Math.min(most, first + further * (topics.size - 1)), data: { topic: [...topics][0] ?? '' } };
    }
    const size = analysis.substance.size;
    // A post that starts with a mention is addressed to that account.
    if (analysis.tokens[0]?.kind === 'mention' || brand.topics.length < fewestTopics || size <= shortest || speaksOtherwise(context)) return undefined;
    if (free.some((name) => cues(name).strong.length > 0) || parts.some((part) => brandMentionsIn(part, brand).length > 0)) return undefined;
    return { spans: [], brand: astray * Math.min(1, (size - shortest) / (sure - shortest)) };
  },
});
