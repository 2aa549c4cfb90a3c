import type { ProfileSnapshot } from '../model/profile.ts';

/** X lets any account follow 5,000 others. Beyond that it depends on the account's followers (help.x.com, "About following"). */
const followCap = 5000;
/** With a tenth more followers than accounts followed, the limit no longer applies. */
const enoughFollowers = 1.1;
/** How close to the limit an account may be, as a share, to reach it within weeks. */
const near = 0.05;

/** Whether an account is about to reach X's limit on following. */
export function isAtFollowCap({ followers, following, followingUncertainty }: Pick<ProfileSnapshot, 'followers' | 'following' | 'followingUncertainty'>): boolean {
  return followingUncertainty < near * followCap && Math.abs(following - followCap) <= near * followCap && followers < enoughFollowers * following;
}
