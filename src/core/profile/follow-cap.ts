import type { ProfileSnapshot } from '../model/profile.ts';

/** X lets an account follow 5,000; beyond that its followers decide (help.x.com, "About following"). */
const followCap = 5000;
/** Whoever has a tenth more followers than followed is past it. */
const enoughFollowers = 1.1;
/** So close to it that the next weeks would meet it. */
const near = 0.05;

/** Whether an account is about to meet X's limit on following. */
export function isAtFollowCap({ followers, following, followingUncertainty }: Pick<ProfileSnapshot, 'followers' | 'following' | 'followingUncertainty'>): boolean {
  return followingUncertainty < near * followCap && Math.abs(following - followCap) <= near * followCap && followers < enoughFollowers * following;
}
