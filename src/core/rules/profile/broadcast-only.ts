import { defineRule } from '../rule.ts';

/** With fewer posts there is no habit to judge. */
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
    // Readers expect a newsroom to broadcast.
    if (!profile?.isOwn || !profile.posts || brand.preset === 'newsroom') return undefined;
    const { count, replies } = profile.posts;
    return count >= fewestPosts && replies < count * leastReplies ? { spans: [], data: { replies, count } } : undefined;
  },
});
