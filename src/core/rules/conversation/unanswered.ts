import { type Context, defineRule } from '../rule.ts';
import { answersNothing, endsInQuestion } from '../../kinds/points/answer.ts';

/** Sprout Social 2016: a quarter of people leave brands that do not respond. */
const weight = -0.5;
/** Whether the parent asks the person replying, or everybody. */
const isAsked = ({ draft: { parent: answered }, parent }: Context): boolean => answered !== undefined && parent !== undefined && !answered.isOwn && !answered.isPartial && endsInQuestion(parent, answered.mentionsMe);

const fellow = /^\W*(?:\S+ )?(?:same|mine too|me too|sama|juga|din|rin|up|nyimak|following)\b/i;

export const unanswered = defineRule({
  id: 'unanswered',
  group: 'conversation',
  severity: 'nudge',
  says: 'get-to-point',
  situations: ['reply'],
  sources: ['business-tweeters', 'sprout-index'],
  title: 'When someone asks, answer',
  advice: 'They asked a question. Answer it first, or say when you will.',
  why: 'The person who asked is waiting, and so is everyone with the same question.',
  needs: ['short-answer'],
  check: (context) => {
    const { draft, analysis, parent, judged } = context;
    if (!parent || !isAsked(context) || judged.checklist.some(({ id, met }) => id === 'answer' && met === true)) return undefined;
    // "Mine too" waits for the answer as well.
    if (fellow.test(analysis.text) || !answersNothing(analysis, parent, draft.media.count > 0)) return undefined;
    return { spans: [], value: weight };
  },
});
