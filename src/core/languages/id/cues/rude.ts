import type { CueList } from '../../cues.ts';

/** Hinaan kepada orang (tanpa hinaan identitas). Yang lemah hanya dihitung bila dikatakan kepada seseorang. */
export const rude: CueList = {
  strong: `
    goblok, goblog, guoblok, guwoblok, gblk, tolol, dungu, bego, otak udang, nggak punya otak, gak punya otak, ga punya otak, otaknya di mana, otak lu
    di mana, anjing lu, anjir lu, dasar anjing, bangsat, brengsek, bajingan, kampret, keparat, idiot, bacot, banyak bacot, congor,
    diem lu, diam lu, bacot lu, ngaca dong, ngaca dulu, ngaca lu, tidak tahu malu, gak tau malu, nggak tau malu, ga tau malu, dasar
    penipu, dasar pembohong, dasar goblok, dasar bodoh, dasar munafik, dasar maling, nggak becus, gak becus, ga becus, lu siapa,
    siapa nanya, siapa yang nanya, cari muka lu, sok tau lu, sok tahu lu, gila lu, sinting, baca dulu makanya, tai lu, taik lu,
    sampah lu, monyet lu, jancok, jancuk, ngentot, bodoh banget lu, bodoh banget kamu, pea lu, ndasmu
  `,
  weak: `
    bodoh, sampah, anjing, anjir, munafik, penipu, pembohong, tukang bohong, norak, kampungan, lemot, payah, jelek, malu-maluin, sok
    tau, sok tahu, sok pinter, sok pintar, menjijikkan, babi, monyet, setan, gila, pengecut, lebay, alay, pecundang, cupu
  `,
  never: `
    otak udang pedas, gila belanja, diam luar biasa
  `,
};
