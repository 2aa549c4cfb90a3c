import { type Context, defineRule } from '../rule.ts';
import { sharedWords } from '../support/parent.ts';

/** Sprout Social 2016: a quarter of people leave brands that do not respond. */
const weight = -0.5;
/** A reply with this much content counts as an answer, whatever it says. */
const answerSize = 4;
/** Emoji that can be an answer. */
const signs = new Set(['👍', '👎', '✅', '❌', '🙅', '🙆', '👌', '💯']);

/** Whether the parent asks the person replying, or everybody. "Who wouldn't?" expects no answer. */
function isAsked({ draft: { parent: answered }, parent }: Context): boolean {
  if (!answered || !parent || answered.isOwn || answered.isPartial) return false;
  const last = parent.sentences.at(-1);
  if (!last || !/[?？]/.test(parent.text.slice(Math.max(last.start, last.end - 3), last.end))) return false;
  return answered.mentionsMe || parent.cues('question').strong.length > 0 || parent.cues('second-person').strong.length > 0;
}

export const unanswered = defineRule({
  id: 'unanswered',
  group: 'conversation',
  severity: 'nudge',
  situations: ['reply'],
  sources: ['business-tweeters', 'sprout-index'],
  title: 'When someone asks, answer',
  advice: 'They asked a question. Answer it first, or say when you will.',
  why: 'The person who asked is waiting, and so is everyone with the same question.',
  needs: ['short-answer'],
  check: (context) => {
    const { draft, analysis, parent, cues } = context;
    // In an unsupported language we could not recognise the answer.
    if (!parent || (analysis.language === undefined && analysis.words.length > 0) || !isAsked(context) || analysis.substance.size >= answerSize || draft.media.count > 0) return undefined;
    const hasFact = analysis.tokens.some(({ kind, key }) => kind === 'number' || kind === 'url' || kind === 'mention' || signs.has(key));
    const answers = cues('short-answer').strong.length + cues('apology').strong.length + cues('contact').strong.length;
    // A question back ("Which size?") leads to an answer.
    if (hasFact || answers > 0 || analysis.text.includes('?') || sharedWords(analysis, parent) > 0) return undefined;
    return { spans: [], value: weight };
  },
});
