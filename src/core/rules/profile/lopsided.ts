import { ratioOf } from '../../profile/ratio.ts';
import type { Example, Examples } from '../example.ts';
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

/* @__NO_SIDE_EFFECTS__ */
const counts = (followers: number, following: number, uncertainty = 0): Example => ({
  text: '',
  situation: 'profile',
  profile: { isOwn: true, followers: { value: followers, uncertainty }, following: { value: following, uncertainty } },
});

export const examples: Examples = {
  fires: [counts(800, 4900), counts(200, 1500), counts(2400, 5000), counts(0, 500), counts(299, 500), counts(12_000, 41_000, 500), counts(590, 1000)],
  quiet: [
    counts(61, 117),
    counts(4000, 5000),
    counts(150, 430),
    counts(600, 1000),
    counts(590, 1000, 50),
    counts(10, 499),
    { text: '', situation: 'profile', profile: { isOwn: false, followers: { value: 800, uncertainty: 0 }, following: { value: 4900, uncertainty: 0 } } },
    { text: '', situation: 'profile', profile: { isOwn: true, following: { value: 4900, uncertainty: 0 } } },
  ],
};
