import type { CueList } from '../../cues.ts';

/** Follow back, moots hunting. */
export const followBait: CueList = {
  strong: `
    follow back, followback, fback, fb agad, follow to follow, f4f, follow for follow, ifb, i follow back, follow mo ako,
    follow niyo ako, follow nyo ako, follow ko kayo pabalik, pa-follow, pafollow, pa follow, paki-follow, pakifollow, paki follow,
    pa-follow naman, follow naman, follow na kayo, balik follow, follow balik, ifollow pabalik, i-follow back, moots,
    looking for moots, hanap moots, hanap ng moots, naghahanap ng moots, let's be moots, lets be moots, be moots,
    naghahanap ng mutuals, drop your @, drop niyo @, drop user, drop username, dagdag followers, magpadami ng followers,
    paramihin followers, paano dumami followers agad, bili ng followers, benta followers, followers for sale, tulungan niyo ako umabot,
    help me reach, road to 1k, road to 10k, no unfollow, bawal unfollow, teamfollowback, follow train, gain tayo, gain followers,
    gain tweet
  `,
};
