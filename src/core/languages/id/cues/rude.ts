import type { CueList } from '../../cues.ts';

/** Hinaan kepada orang (tanpa hinaan identitas). */
export const rude: CueList = {
  strong: `
    goblok, goblog, bego, tolol, dungu, idiot, bodoh, bodo amat lu, otak udang, nggak punya otak, gak punya otak, ga punya otak,
    anjing, anjir lu, anjeng, bangsat, brengsek, bajingan, kampret, kampungan, norak, lebay banget lu, sampah, sampah lu, tai, taik,
    diem lu, diam lu, bacot, banyak bacot, congor, ngaca dong, ngaca dulu, malu-maluin, tidak tahu malu, gak tau malu, nggak tau malu,
    dasar, dasar penipu, penipu, pembohong, tukang bohong, munafik, lemot, nggak becus, gak becus, ga becus, kerja yang bener,
    lu siapa, siapa nanya, nggak nanya, gak nanya, ga nanya, cari muka, sok tau, sok tahu, sok pinter, gila lu, sinting,
    otaknya di mana, baca dulu makanya
  `,
  weak: `
    payah, parah, jelek, menyebalkan, nyebelin, jijik, muak, malas, males
  `,
  never: `
    buang sampah, bank sampah, daur ulang sampah, sampah plastik, pengelolaan sampah, nilai dasar, dasar hukum, dasar-dasar,
    anjing peliharaan, anjing kucing, makanan anjing, adopsi anjing
  `,
};
