import type { CueList } from '../../cues.ts';

/** Pang-iinsulto sa tao (walang slur sa pagkakakilanlan). Ang mahina ay bilang lang kung sinabi sa isang tao. */
export const rude: CueList = {
  strong: `
    bobo, bobo mo, bobong, bobo ka, tanga, tanga mo, tangang, gago, gagong, gaga, ulol, ungas, hangal, estupido, engot, gunggong,
    walang utak, gamitin mo utak mo, gamitin mo ang utak mo, mag-isip ka nga, tarantado, putangina*, putang ina, tangina*, tang ina,
    pakyu, pak u, puta, punyeta, punyemas, leche ka, letse ka, lintik ka, hayop ka, hayup ka, hayop kayo, peste ka, bwisit ka,
    bwiset ka, kupal, walang hiya ka, walanghiya ka, walang hiya kayo, walanghiya kayo, kapal ng mukha mo, kapal ng mukha ninyo, ang
    kapal ng mukha, kapal muks, kadiri ka, basura ka, tumahimik ka, manahimik ka, shunga, wala kang kwenta, walang kwenta ka,
    pakialam ko sa'yo, tinanong ba kita, sino nagtanong, sino ba nagtanong, ampangit mo, ang pangit mo, ang plastik mo, plastik ka,
    scammer ka, sinungaling ka, magnanakaw ka, manloloko ka
  `,
  weak: `
    inutil, epal, pabida, pakialamero, pakialamera, sinungaling, manloloko, magnanakaw, walang hiya, walanghiya, walang kwenta,
    plastik, pangit, kadiri, basura, baduy, corny, bwisit, bwiset, tamad, duwag, ipokrito, edi wow, e di wow, baliw, siraulo, loko
  `,
  never: `
    ang tanga ko, tanga ko, tanga-tanga ko, bobo ko, sa tanga ko, basurahan, plastik na bote, plastik bag, supot na plastik, hayop
    sa gubat, mga hayop, bawal na ang plastik
  `,
};
