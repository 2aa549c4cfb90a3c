import type { CueList } from '../../cues.ts';

/** Paghingi ng like/rt/tag nang walang dahilan. */
export const engagementBait: CueList = {
  strong: `
    rt kung, rt kapag, rt if, retweet kung, like kung, like if, like mo kung, like niyo kung, share kung, share mo kung, share
    kung sang-ayon, rt kung agree, like and share, like and rt, like & share, i-share mo, i-share niyo, paki rt, paki-rt, pa-rt,
    pa rt, pakilike, paki-like, pa-like, palike, pa-heart, paheart, tag mo, tag mo na, tag mo ang, tag mo si, i-tag mo, i-tag
    ang, mention mo, i-mention, mention mo ang, comment amen, type amen, amen kung, comment yes, comment "| comment down, sino
    agree, sino relate, sinong relate, agree kayo?, agree ba kayo, follow and rt, follow + rt, like + rt, must follow, rt to
    win, like to win, i-save mo, save mo to, save niyo to, bookmark mo, huwag i-scroll, wag i-scroll, tag niyo, tag nyo, qrt,
    relate much, drop heart, wag i-skip, agree? rt, agree? like, agree? share, paki-share na, paki-share naman, paki-share kung,
    paki-share po kung, pa-share kung, pa-share naman, share niyo kung, share nyo kung, i-share kung, i-share niyo kung, i-share
    mo kung, comment kung, comment na kung, comment below kung, comment ng yes, i-comment ang yes, sino dito ang relate, sinong
    relate dito, taas kamay kung, taas ang kamay kung, i-tag mo ang tropa, i-tag ang tropa, i-tag ang kaibigan, i-tag ang jowa,
    i-tag ang crush, tag ang tropa, tag mo tropa, tag mo na ang, tag na ang, tag the, tag your friend, tag your friends, rt
    niyo, rt nyo, rt na, rt mo na, like mo na, like niyo na, heart mo na, pa-heart naman, pa-like naman, pa-rt naman, paki rt
    naman, i-like mo, i-like niyo, i-like at i-share, like at share, pa-viral, pa-viral naman, gawin nating viral, gawin nating
    trending, pa-trending, patrending, save niyo na, i-save niyo na, wag mong i-scroll, huwag mong i-scroll, boost kung, i-boost
    kung, i-boost mo, i-boost niyo, pa-boost, paki-boost, like at boost, like and boost, reskeet kung, i-reskeet mo
  `,
  weak: `
    retweet, share, 👇, sana all, paki-share, pakishare, pa-share, i-share, agree?, i-tag, comment na, comment below, comment kayo,
    like mo, paki-like po
  `,
  never: `
    market share, share ko lang ang natutunan, sino dito ang gumagamit, paki-share po, paki-share po ng lokasyon, i-share ko, ishare
    ko, i-share natin, i-share ang kwento, i-share ang karanasan, i-share ang sagot, share ng, share po namin, i-tag kami, rt-pcr
  `,
};
