import { type Context, defineRule } from '../rule.ts';
import type { Finding } from '../../model/tip.ts';

/** `three-mistakes`: treat each element as part of a whole. */
const noPromise = -0.3;
const thinPart = -0.3;
const noWayHome = -0.1;
/** Number of content words that each part must add. */
const leastInPart = 3;
/** Shorter threads need no closing line. */
const longThread = 4;

/** Whether the first part promises something: a figure, a question, a colon, a lesson. */
function promises({ analysis }: Context): boolean {
  const { facts, text } = analysis;
  return analysis.cues('reason').strong.length + analysis.cues('evidence').strong.length > 0 || facts.figures.length > 0 || facts.isList || facts.times.length > 0 || /[\d:?]/.test(text) || analysis.cues('how-to').strong.length > 0 || analysis.cues('live').strong.length + analysis.cues('number-word').strong.length > 0;
}

/** Whether the last part leads on: to a link, a name, a question. */
const leadsOn = ({ analysis }: Context): boolean => analysis.entities.some(({ kind }) => kind !== 'cashtag') || analysis.text.includes('?') || analysis.cues('contact').strong.length > 0 || analysis.cues('gratitude').strong.length > 0;

function startOf(context: Context): Finding | undefined {
  return promises(context) || context.analysis.words.length === 0 || context.draft.media.count > 0 ? undefined : { spans: [], value: noPromise };
}

function partOf(context: Context): Finding | undefined {
  const { draft, analysis } = context;
  const { part, media } = draft;
  if (analysis.text.trim() === '') return undefined;
  const isLast = part !== undefined && part.index === part.texts.length - 1;
  const isThin = analysis.substance.size < leastInPart && media.count === 0 && analysis.entities.length === 0 && !draft.poll;
  if (isThin && !(isLast && leadsOn(context))) return { spans: [], value: thinPart, variant: 'thin' };
  return isLast && part.texts.length >= longThread && !leadsOn(context) ? { spans: [], value: noWayHome, variant: 'home', severity: 'tip' } : undefined;
}

export const thread = defineRule({
  id: 'thread',
  group: 'craft',
  severity: 'nudge',
  lastLook: true,
  situations: ['thread-start', 'thread-part'],
  sources: ['three-mistakes'],
  title: 'Say what the thread gives',
  advice: 'Say first what the thread gives: how many points, on what.',
  variants: {
    thin: 'This part needs a point of its own: many see only this one.',
    home: 'The last part is a good place for a link, a question or your site.',
  },
  why: 'People decide at the first post whether the rest is worth their time.',
  check: (context) => (context.situation === 'thread-start' ? startOf(context) : partOf(context)),
});
