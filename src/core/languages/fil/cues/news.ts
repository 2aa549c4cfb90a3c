import type { CueList } from '../../cues.ts';

/** Sariwang balita. */
export const news: CueList = {
  strong: `
    breaking, just in, ngayong araw, simula ngayon, simula ngayong, simula bukas, epektibo sa, inanunsyo, inihayag, ipinahayag,
    opisyal nang, abiso, bagong balita, bagong pag-aaral, bagong datos, bagong ulat, bagong survey, bagong batas, bagong patakaran,
    bagong panuntunan, pinagtibay, inaprubahan, aprubado na, inilabas na, inilunsad, bukas na ang, bukas ang registration, huling
    araw, huling petsa, ayon sa, ayon kay, suspendido, walang pasok, naayos na, balik na ang, unang beses mula, simula lunes, simula
    martes, simula miyerkules, simula huwebes, simula biyernes, simula sabado, simula linggo, simula enero, simula pebrero, simula
    marso, simula abril, simula mayo, simula hunyo, simula hulyo, simula agosto, simula setyembre, simula oktubre, simula nobyembre,
    simula disyembre, simula sa lunes, simula sa martes, epektibo simula, may bagong, inanunsyo ng, inihayag ng, inilabas ng, ang
    nanalo, mga nanalo, huling araw ng, ang deadline, pinalawig hanggang, extended hanggang, balik-operasyon, balik operasyon
  `,
  weak: `
    kagabi, ngayon, bago, bagong, pinakabago, latest
  `,
  never: `
    bago matulog, bago kumain, bagong gising, bago mag, balitang showbiz, update mo ako, bagong ligo, bagong sapatos, may bagong
    crush
  `,
};
