import { type Kind, kinds, kindTextsIn } from '../kinds/index.ts';
import type { KindId } from '../model/kind.ts';
import type { Context, Rule } from './rule.ts';
import { smallTalkAmong } from '../posts/small-talk.ts';
import type { LanguageId } from '../model/language.ts';
import type { RuleTexts } from './rule-texts.ts';

/** With fewer posts a share means nothing. */
const fewest = 5;

/** Whether this is occasional small talk, which passes without comment ("you can include them once in a while"). */
function isTreat({ recent, budgets }: Context): boolean {
  const { of, small } = smallTalkAmong(recent);
  return of >= fewest && (small + 1) / (of + 1) <= budgets.smallTalkShare;
}

const isKind = (id: string): id is KindId => kinds.some((kind) => kind.id === id);

/** The rule for a kind of post. It mentions the most important point that is missing. */
const ruleOf = ({ id, texts }: Kind): Rule<KindId> => ({
  id,
  group: 'kind',
  severity: 'nudge',
  situations: id.startsWith('reply-') ? ['reply'] : id === 'quote' ? ['quote'] : id === 'conversation' ? ['new', 'thread-start', 'reply'] : ['new', 'thread-start'],
  sources: ['what-people-want', 'who-gives-a-tweet'],
  ...sentencesOf(texts),
  check: (context) => {
    const { kind, tips: [tip] } = context.judged;
    if (kind !== id || !tip) return undefined;
    if (id === 'small-talk' && isTreat(context)) return undefined;
    return { spans: tip.spans, feedback: tip };
  },
});

function sentencesOf({ title, points, general }: Kind['texts']): RuleTexts {
  const first = Object.values(points)[0] ?? Object.values(general)[0];
  return { title, advice: first?.tip ?? title, why: first?.more ?? title };
}

/** Texts of a kind's rule, to show in lists. */
export const kindWords = (id: string, language: LanguageId): RuleTexts | undefined => (isKind(id) ? sentencesOf(kindTextsIn(language, id)) : undefined);

export const kindRules: readonly Rule<KindId>[] = kinds.map(ruleOf);
