import type { CueList } from '../../cues.ts';

/** Pang-iinsulto sa tao (walang slur sa pagkakakilanlan). */
export const rude: CueList = {
  strong: `
    bobo, bobo ka, bobong, tanga, tanga ka, tangang, gago, gago ka, gaga, ulol, ungas, inutil, hangal, estupido, engot, gunggong,
    walang utak, utak mo, gamitin mo utak mo, mag-isip ka nga, tarantado, putangina, putang ina, puta, pakyu, pak u, leche, lintik,
    hayop ka, hayup ka, peste, bwisit ka, bwiset ka, kupal, epal, pabida, pakialamero, pakialamera, plastik, plastik ka, sinungaling,
    manloloko, scammer ka, magnanakaw, walang hiya, walanghiya, kapal ng mukha, makapal ang mukha, kadiri ka, basura ka, tumahimik ka,
    manahimik ka, shut up, wala kang kwenta, walang kwenta, pakialam ko, edi wow, e di wow, tinanong ba kita, sino nagtanong,
    ampangit mo, ang pangit mo, loser, stupid, idiot, trabaho niyo to, ayusin niyo trabaho niyo
  `,
  weak: `
    bwisit, bwiset, nakakainis, kadiri, pangit, kainis, corny, baduy
  `,
  never: `
    tanga ko, ang tanga ko, basurahan, plastik na bote, hayop sa gubat, mga hayop, plastik bag
  `,
};
