import type { CueList } from '../../cues.ts';

/** Araw, buwan, oras. */
export const when: CueList = {
  strong: `
    lunes, martes, miyerkules, huwebes, biyernes, sabado, linggo, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
    enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre, disyembre, bukas, mamaya, mamayang
    gabi, ngayong gabi, ngayong araw, ngayong linggo, ngayon, kahapon, sa makalawa, alas, alas-dos, alas-tres, alas-singko,
    alas-otso, alas-siyete, ala-una, nn, ng umaga, ng hapon, ng gabi, susunod na linggo, sa susunod na buwan, tuwing, araw-araw,
    linggo-linggo, hanggang, petsa
  `,
  never: `
    bukas na ang, bukas ang, bukas kami, isang linggo, linggo na, mga linggo
  `,
};
