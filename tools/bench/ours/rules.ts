import { contextOf, findingsOf } from '../../../src/core/review/review.ts';
import { scoreOf } from '../../../src/core/review/score.ts';
import type { Judge } from '../measure.ts';
import { draftOf, reviewer } from './account.ts';

/** Language, every rule with its sentence, both scores: a review without signals and voice. */
export const load = async (): Promise<Judge> => (text) => {
  const found = findingsOf(contextOf(draftOf(text), reviewer), reviewer);
  const weights = (of: 'value' | 'brand') => found.map(({ rule, finding, words }) => ({ ruleId: rule.id, title: words.title, weight: finding[of] ?? 0, spans: finding.spans }));
  return [scoreOf(0, weights('value')), scoreOf(0, weights('brand'))];
};
