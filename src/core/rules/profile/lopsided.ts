import { ratioOf } from '../../profile/ratio.ts';
import { defineRule } from '../rule.ts';

export const lopsided = defineRule({
  id: 'lopsided',
  group: 'profile',
  severity: 'warn',
  situations: ['profile'],
  sources: ['business-tweeters', 'x-algorithm-2023'],
  title: 'Follow people, not numbers',
  advice: 'You follow far more people than follow you. Keep the accounts you really read.',
  why: 'Nobody can read thousands of accounts; visitors may think you follow in bulk.',
  check: ({ profile }) => {
    if (!profile?.isOwn || !profile.followers || !profile.following) return undefined;
    return ratioOf(profile.followers, profile.following).style === 'lopsided' ? { spans: [] } : undefined;
  },
});
