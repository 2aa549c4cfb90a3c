import type { CueList } from '../../cues.ts';

/** Follow back, moots hunting. */
export const followBait: CueList = {
  strong: `
    tamsak done, tamsak na, bahay mo bahay ko, solid to solid, pabalik ng dikit, pabalik ng yakap, dikit at yakap, yakap at dikit,
    follow back, followback, fback, fb agad, follow to follow, f4f, follow for follow, ifb, i follow back, follow ko kayo pabalik,
    balik follow, follow balik, ifollow pabalik, i-follow back, looking for moots, hanap moots, hanap ng moots, naghahanap ng moots,
    let's be moots, lets be moots, be moots, naghahanap ng mutuals, drop your @, drop niyo @, drop user, drop username, dagdag
    followers, magpadami ng followers, paramihin followers, paano dumami followers agad, bili ng followers, benta followers,
    followers for sale, road to 1k, road to 10k, no unfollow, bawal unfollow, teamfollowback, follow train, gain followers, follow
    back agad, followback agad, fb agad agad, balik-follow, balik follow agad, balik follow tayo, ifb agad, i-follow back ko,
    ifollow back, finafollow back, ifa-followback, follow ko rin kayo, follow ko rin kayo pabalik, follow kita pabalik, follow
    pabalik, palitan ng follow, follow for a follow, looking for mutuals, hanap mutuals, hanap ng mutuals, pa-moots, pamoots, gain
    mutuals, drop nyo @, drop niyo username, drop nyo username, road to 5k, help me reach 1k, help me reach 10k, tulungan niyo akong
    umabot ng 1k, tulungan nyo akong umabot, paabutin ng 1k, paabutin natin ng 1k, pa-1k naman, pa-10k naman, kulang na lang 100
    followers, bumili ng followers, benta ng followers
  `,
  weak: `
    follow niyo ako, follow nyo ako, follow mo ako, follow na kayo, follow naman, pa-follow naman, pa-follow, pafollow, pa follow,
    paki-follow, pakifollow, paki follow, tulungan niyo ako umabot, moots, help me reach, gain tayo
  `,
  never: `
    balik f2f
  `,
};
