import type { ProfileSnapshot } from '../model/profile.ts';

/** X lets an account follow 5,000; beyond that it depends on its followers (help.x.com, "About following"). */
const followCap = 5000;
/** With a tenth more followers than followed accounts, the limit no longer applies. */
const enoughFollowers = 1.1;
/** So close to it that the account reaches it within weeks. */
const near = 0.05;

/** Whether an account is about to reach X's limit on following. */
export function isAtFollowCap({ followers, following, followingUncertainty }: Pick<ProfileSnapshot, 'followers' | 'following' | 'followingUncertainty'>): boolean {
  return followingUncertainty < near * followCap && Math.abs(following - followCap) <= near * followCap && followers < enoughFollowers * following;
}
