import { recentPosts } from '../../posts/recent-posts.ts';
import { isOriginal } from '../../profile/sample.ts';
import type { Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import { isPromotional } from '../../posts/is-promotional.ts';

const weight = -0.5;
/** Shares of fewer posts are chance. */
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

const selling = ['Shop now', 'Order now', 'Use code A', 'How to label', 'Rates fell 8%', 'Which route?'].map((text) => ({ text }));
const useful = ['a tip one', 'b tip', 'c tip', 'd', 'e', 'f'].map((text) => ({ text }));
/** A shop that mostly tells: one offer among nine posts. */
const measured = ['Buy now, two left', 'Fog delays', 'Rail news', 'Knots', 'Gate hours', 'Crew of the month', 'Tides', 'Why tape fails', 'Lost and found'].map((text) => ({ text }));

export const examples: Examples = {
  fires: [
    { text: 'Flash sale today', recent: selling },
    { text: 'Order now and save', recent: selling },
    { text: 'Book a demo', recent: selling },
    { text: 'Last chance for a winter slot, ends tonight', recent: selling },
    { text: 'Sign up today, first crate on us', recent: selling },
    { text: 'Free shipping until Sunday', recent: [{ text: 'Pre-order the wall map' }, { text: 'Buy now' }, ...useful] },
    { text: 'Coupon inside the Friday mail', recent: [{ text: 'ok', kind: 'reply' }, ...selling] },
  ],
  quiet: [
    { text: 'How to pack glass: wrap, fill, label', recent: selling },
    { text: 'Rates fell by 8% this week', recent: selling },
    { text: 'Order now', recent: useful },
    { text: 'Grab yours before Friday', recent: measured },
    { text: 'Our wall map is now available', recent: selling.slice(0, 4) },
    { text: 'Act now, doors at nine', recent: [...Array.from({ length: 3 }, () => ({ text: 'Shop now', kind: 'reply' as const })), ...useful] },
    { text: 'The market share of rail grew by a tenth', recent: selling },
  ],
};
