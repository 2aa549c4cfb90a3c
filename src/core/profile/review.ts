import { siteOf } from '../brand/account.ts';
import { noBrand } from '../brand/profile.ts';
import { chooseTips, tipsOf } from '../review/tips.ts';
import { matcherFor } from '../languages/index.ts';
import { isSnoozed } from '../review/dismissals.ts';
import { unjudged } from '../reader/judged-draft.ts';
import { findingsOf, type Reviewer } from '../review/review.ts';
import { scoreOf } from '../review/score.ts';
import { analyseText } from '../text/analysis.ts';
import type { Draft } from '../model/draft.ts';
import type { Tip } from '../model/tip.ts';
import type { ProfileFacts } from './facts.ts';

const noDraft: Draft = { text: '', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 0 };

/** One more than on a draft, because nobody is busy writing here. */
const mostOnProfile = 3;

/** Tips about the person's own profile, or the style of the ratio on others'. Weights are ignored, because profiles get no score. */
export function reviewProfile(profile: ProfileFacts, reviewer: Omit<Reviewer, 'brand' | 'recent'> & Partial<Reviewer>): readonly Tip[] {
  const { brand = noBrand, brands, recent = [], now, settings, dismissals = [] } = reviewer;
  const site = siteOf({ account: profile.handle });
  const analysis = analyseText(profile.bio ?? '', { site, prior: brand.languages, matcherFor });
  const pinned = profile.pinned === undefined ? undefined : analyseText(profile.pinned, { site, prior: brand.languages, matcherFor });
  const found = findingsOf({ draft: noDraft, situation: 'profile', analysis, cues: analysis.cues, judged: unjudged, parts: [analysis], pinned, brand, brands, recent, now, budgets: settings, profile }, reviewer);
  return chooseTips(tipsOf(found.filter(({ rule }) => !isSnoozed(dismissals, rule.id, now)), scoreOf(0, []), undefined, reviewer.locale), mostOnProfile);
}
