import type { CueList } from '../../cues.ts';

/** Follow-for-follow, follow trains, bought followers. */
export const followBait: CueList = {
  strong: `
    follow back, follow me back, followback, follow for follow, follow4follow, f4f, fb instantly, i follow back, ifb,
    teamfollowback, team follow back, follow everyone who, follow all who, follow train, gain 100 followers, get more followers
    fast, get followers fast, 1000 followers fast, mutuals drop, moots drop, drop your handles, drop your @, let's be mutuals,
    lets be mutuals, looking for mutuals, follow me and i'll, follow me i'll, follow and i follow, follow us and win, road to
    1k, road to 10k, pls follow, plz follow, small accounts follow, unfollowers will be, unfollow me i unfollow, let's grow
    together, lets grow together, retweet to gain, verified mutuals, followers for free, buy followers, follow for a follow,
    f4f?, who wants a follow back, i'll follow you back, i follow everyone back, drop your @s, drop your handle, let's gain,
    gain mutuals, reply to gain, like to gain, follow trick, follow each other, need 100 followers, need more followers, 100
    more followers, almost at 1k, almost at 10k, so close to 1k, help me hit, help me hit 1k, help me hit 10k, help me reach,
    boost to gain
  `,
  weak: `
    please follow me, gain followers, gain with, help me get to, help me reach, connect with all
  `,
  never: `
    follow back up, road to 10k run, help me reach out, help me reach my goal of, help me reach the person, help me reach him, help
    me reach her, help me reach them, help me get to the airport, road to 10k walk, follow us on, gain with
  `,
};
