import type { PastPost } from '../model/post.ts';
import { type RuleId, rules } from '../rules/index.ts';

/** This rule only records that there was a second tip, not which. */
const isNameless = (id: RuleId): boolean => id === 'second-tip';

/** Rules that only criticise. Of a rule that also praises, the name alone does not tell what it did. */
const criticalRules: ReadonlySet<string> = new Set(
  rules.filter(({ id, group, severity, praise }) => group !== 'kind' && group !== 'profile' && severity !== 'credit' && severity !== 'info' && praise === undefined && !isNameless(id)).map(({ id }) => id),
);

/** The rules that criticised a stored post. */
export const criticismsOf = ({ rules: found }: Pick<PastPost, 'rules'>): readonly RuleId[] => found.filter((id): id is RuleId => criticalRules.has(id));
