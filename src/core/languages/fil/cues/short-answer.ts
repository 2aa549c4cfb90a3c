import type { CueList } from '../../cues.ts';

/** Sumasagot sa isang salita. */
export const shortAnswer: CueList = {
  strong: `
    oo, opo, oho, yes, yep, hindi, hindi po, di pa, hindi pa, no, wala, wala na, wala pa, meron, mayroon, merong, pwede, puwede,
    pede, bawal, sige, sure, bukas, mamaya, ngayon, lunes, martes, miyerkules, huwebes, biyernes, sabado, linggo, araw-araw, lagi,
    lahat, pareho, siguro, depende, tapos na, ok na, sent, dm, na-dm, available, ubos na, sarado, libre, tama, mismo, dito, diyan,
    doon, ewan, di ko alam, iche-check, chine-check, tinitingnan, titingnan, babalikan, sandali lang
  `,
};
