import type { Example, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';

/** Fewer posts show no habit. */
const fewestPosts = 20;
/** Hutto, Yardi, Gilbert 2013: broadcasting to no one "dramatically suppressed" growth. */
const leastReplies = 0.1;

export const broadcastOnly = defineRule({
  id: 'broadcast-only',
  group: 'profile',
  severity: 'nudge',
  situations: ['profile'],
  sources: ['three-mistakes', 'why-companies-tweet', 'follow-predictors'],
  title: 'Reply as well as post',
  advice: '{replies} of your last {count} posts are replies. Answer a few people today?',
  why: 'People stay with accounts that talk with them; accounts that reply grow faster.',
  check: ({ profile, brand }) => {
    // A newsroom's account announces, as its readers expect.
    if (!profile?.isOwn || !profile.posts || brand.preset === 'newsroom') return undefined;
    const { count, replies } = profile.posts;
    return count >= fewestPosts && replies < count * leastReplies ? { spans: [], data: { replies, count } } : undefined;
  },
});

const posts = (count: number, replies: number, isOwn = true): Example => ({ text: '', situation: 'profile', profile: { isOwn, posts: { count, replies } } });

export const examples: Examples = {
  fires: [posts(40, 1), posts(20, 0), posts(100, 9), posts(21, 2), posts(50, 4), posts(500, 0), posts(30, 2)],
  quiet: [
    posts(40, 12),
    posts(8, 0),
    posts(40, 0, false),
    posts(20, 2),
    posts(19, 0),
    posts(60, 6),
    { text: '', situation: 'profile', profile: { isOwn: true } },
    { text: '', situation: 'profile', profile: { isOwn: true, posts: { count: 90, replies: 1 } }, brand: { preset: 'newsroom' } },
  ],
};
