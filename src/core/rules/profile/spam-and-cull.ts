import { siteOf } from '../../brand/account.ts';
import { churnOf } from '../../profile/churn.ts';
import { defineRule } from '../rule.ts';

export const spamAndCull = defineRule({
  id: 'spam-and-cull',
  group: 'profile',
  severity: 'warn',
  situations: ['profile'],
  sources: ['business-tweeters', 'x-following'],
  title: 'Slow growth stays',
  advice: 'You followed {up} and unfollowed {down}, in waves. Slow and steady keeps readers.',
  variants: { forbidden: 'You followed {up} and unfollowed {down}, in waves. X forbids that; slow and steady keeps readers.' },
  why: 'Ten thousand followers are worth nothing if none of them pays attention.',
  check: ({ profile }) => {
    if (!profile?.isOwn) return undefined;
    const { up, down, isSpamAndCull } = churnOf(profile.history);
    return isSpamAndCull ? { spans: [], variant: siteOf({ account: profile.handle }) === 'x' ? 'forbidden' : undefined, data: { up, down } } : undefined;
  },
});
