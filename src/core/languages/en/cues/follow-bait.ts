import type { CueList } from '../../cues.ts';

/** Follow-for-follow, follow trains, bought followers. */
export const followBait: CueList = {
  strong: `
    follow back, follow me back, followback, follow for follow, follow4follow, f4f, fb instantly, i follow back, ifb, teamfollowback,
    team follow back, follow everyone who, follow all who, follow train, gain followers, gain 100 followers, gain with,
    get more followers fast, get followers fast, 1000 followers fast, mutuals drop, moots drop, drop your handles, drop your @,
    let's be mutuals, lets be mutuals, looking for mutuals, follow me and i'll, follow me i'll, follow and i follow, follow us and win,
    help me reach, help me get to, road to 1k, road to 10k, please follow me, pls follow, plz follow, small accounts follow,
    connect with all, unfollowers will be, unfollow me i unfollow, let's grow together, lets grow together, retweet to gain,
    verified mutuals
  `,
  never: `
    follow back up, road to 10k run
  `,
};
