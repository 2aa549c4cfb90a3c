import { recentPosts } from '../../posts/recent-posts.ts';
import { isOriginal } from '../../profile/sample.ts';
import { defineRule } from '../rule.ts';
import { isPromotional } from '../../posts/is-promotional.ts';

const weight = -0.5;
/** With fewer posts a share is chance. */
const fewestPosts = 5;
const looksBack = 20;

export const promoShare = defineRule({
  id: 'promo-share',
  group: 'cadence',
  severity: 'warn',
  situations: ['new', 'thread-start'],
  sources: ['what-people-want', 'three-mistakes', 'sprout-index'],
  title: 'Mostly help, sometimes sell',
  advice: '{count} of your last {all} posts sell. Make the next few just useful.',
  why: 'Nearly half of those who unfollow a brand do so because it only sells.',
  needs: ['promotion'],
  check: ({ analysis, cues, recent, budgets }) => {
    if (!isPromotional(analysis)) return undefined;
    const posts = recentPosts(recent, looksBack, isOriginal);
    const selling = posts.filter((post) => post.sells).length;
    if (posts.length < fewestPosts || (selling + 1) / (posts.length + 1) <= budgets.promotionShare) return undefined;
    const { strong, weak } = cues('promotion');
    return { spans: [...strong, ...weak].toSorted((a, b) => a.start - b.start), value: weight, data: { count: selling, all: posts.length } };
  },
});
