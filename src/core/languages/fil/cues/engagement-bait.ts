import type { CueList } from '../../cues.ts';

/** Paghingi ng like/rt/tag nang walang dahilan. */
export const engagementBait: CueList = {
  strong: `
    rt kung, rt kapag, rt if, retweet kung, like kung, like if, like mo kung, like niyo kung, share kung, share mo kung,
    share kung sang-ayon, rt kung agree, like and share, like and rt, like & share, i-share, i-share na, i-share mo, i-share niyo,
    paki-share, paki share, pa-share, pakishare, paki rt, paki-rt, pa-rt, pa rt, pakilike, paki-like, pa-like, palike, pa-heart,
    paheart, tag mo, tag mo na, tag mo ang, tag mo si, i-tag, i-tag mo, i-tag ang, mention mo, i-mention, mention mo ang, comment amen,
    type amen, amen kung, comment yes, comment "| comment down, comment below, comment na, comment kayo, sino agree, sino dito,
    sinong dito, sino relate, sinong relate, relate ba, agree?, agree kayo?, agree ba kayo, taas kamay, raise hand, pwede pa-like,
    follow and rt, follow + rt, like + rt, must follow, rt to win, like to win, i-save mo, save mo to, save niyo to, bookmark mo,
    huwag i-scroll, wag i-scroll, 99% ng tao, unpopular opinion, ipakalat, paki-kalat, palaganapin, tag niyo, tag nyo, qrt,
    comment niyo, relate much, drop heart, wag i-skip
  `,
  weak: `
    retweet, rt, share, 👇, sana all
  `,
  never: `
    market share, share ko lang ang natutunan, sino dito ang gumagamit
  `,
};
