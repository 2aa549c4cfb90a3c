import type { CueList } from '../../cues.ts';

/** Sariwang balita. */
export const news: CueList = {
  strong: `
    breaking, just in, kakapasok lang, ngayong araw, simula ngayon, simula ngayong, simula bukas, simula sa, epektibo, epektibo sa,
    inanunsyo, inihayag, ipinahayag, opisyal na, opisyal nang, anunsyo, abiso, update:, updates:, balita:, balita, bagong balita,
    bagong pag-aaral, bagong datos, bagong ulat, bagong survey, bagong batas, bagong patakaran, bagong panuntunan, pagbabago sa,
    pinagtibay, inaprubahan, aprubado na, inilabas, inilabas na, inilunsad, bukas na ang, bukas ang registration, hanggang bukas,
    hanggang sa, deadline, huling araw, huling petsa, kahapon, kaninang umaga, ngayong linggo, ngayong buwan, ayon sa, ayon kay,
    suspendido, walang pasok, naayos na, balik na ang, resulta, nanalo, unang beses mula
  `,
  weak: `
    kagabi, ngayon, bago, bagong, pinakabago, latest
  `,
  never: `
    bago matulog, bago kumain, bagong gising, bago mag
  `,
};
