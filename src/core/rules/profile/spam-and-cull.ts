import { siteOf } from '../../brand/account.ts';
import { churnOf } from '../../profile/churn.ts';
import type { Example, Examples } from '../example.ts';
import { defineRule } from '../rule.ts';
import { day } from '../../util/time.ts';

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

/** Examples of following, with a snapshot every `days` days. */
/* @__NO_SIDE_EFFECTS__ */
const waves = (days: number, ...following: readonly number[]): Example => ({
  text: '',
  situation: 'profile',
  profile: {
    isOwn: true,
    history: following.map((count, i) => ({ handle: 'acmefreight', followers: 400 + 30 * i, following: count, followersUncertainty: 0, followingUncertainty: 0, takenAt: i * days * day })),
  },
});

export const examples: Examples = {
  fires: [
    waves(4, 500, 900, 520, 940, 510, 930),
    waves(4, 1000, 1800, 1040, 1880, 1020, 1860),
    waves(5, 300, 420, 310, 430, 305),
    waves(3, 2000, 2400, 2100, 2500, 2050),
    waves(1, 100, 140, 180, 130, 90, 150, 170, 120, 100, 160, 110, 90),
    waves(7, 5000, 4000, 5100, 4050, 5000),
    waves(10, 700, 703, 900, 898, 700, 880, 710),
  ],
  quiet: [
    waves(5, 500, 520, 540, 560, 580),
    waves(5, 5000, 3000, 2990, 2985, 2980),
    waves(4, 500, 900, 520),
    waves(2, 500, 900, 520, 940, 510),
    waves(5, 400, 404, 401, 403, 400, 404, 402),
    waves(5, 1000, 1400, 1380, 1800, 1790, 2300),
    waves(5, 6000, 6200, 5900, 6250, 6000),
    waves(5, 800, 840, 810, 835, 800),
  ],
};
