import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextOf, countedOf, findingsOf, review } from '../../../src/core/review/review.ts';
import { applyEdits } from '../../../src/core/util/edits.ts';
import { cutEdits } from '../../../src/core/text/cut.ts';
import type { Finding } from '../../../src/core/model/tip.ts';
import { draftWith, posts, reviewerIn, type Post } from '../../support/pieces.ts';

const dust = 1e-9;
const groups = new Set(['value', 'craft']);

/** The text without what a debit is about: its words are cut, or its fix is applied if only their form is wrong. */
function without(text: string, { spans, fix }: Finding): string {
  const isForm = fix?.kind === 'plain-letters' || fix?.kind === 'keep-two-hashtags';
  const whole = spans.filter((span, i) => spans.slice(0, i).every(({ end }) => end <= span.start));
  return applyEdits(text, isForm ? fix.edits : cutEdits(text, whole));
}

/** Debits whose removal lowers the score; there should be none. */
function wrongs({ language, text }: Post): string[] {
  const reviewer = reviewerIn(language);
  const draft = draftWith(text);
  const context = contextOf(draft, reviewer);
  const before = review(draft, reviewer);
  return countedOf(findingsOf(context, reviewer), context, reviewer).flatMap(({ rule, finding }) => {
    if (!groups.has(rule.group) || (finding.value ?? 0) >= 0 || finding.spans.length === 0) return [];
    const rest = without(text, finding);
    const after = review(draftWith(rest), reviewer);
    // With fewer words the language may no longer be recognised, and the comparison would be meaningless.
    if (after.language !== before.language) return [];
    return after.value.exact < before.value.exact - dust ? [`${rule.id}: ${before.value.exact.toFixed(2)} → ${after.value.exact.toFixed(2)} | ${text} | ${rest} | ${JSON.stringify(after.value.rows.map(({ ruleId, points }) => [ruleId, points]))}`] : [];
  });
}

test('removing what a debit is about never lowers the score', { timeout: 60_000 }, () => {
  const wrong = fc.sample(posts, { numRuns: 5000, seed: 3 }).flatMap(wrongs);
  expect(wrong, wrong.join('\n')).toEqual([]);
});
