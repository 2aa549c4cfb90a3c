import type { CueList } from '../../cues.ts';

/** Kata tugas: tebak bahasa + stilometri. */
export const functionWord: CueList = {
  strong: `
    yang, dan, di, ke, dari, untuk, buat, dengan, sama, ini, itu, nya, adalah, ada, tidak, nggak, gak, ga, bukan, jangan, juga, sudah,
    udah, belum, akan, bisa, dapat, lebih, pada, dalam, atau, karena, karna, kalau, kalo, jika, tapi, tetapi, saja, aja, lagi, masih,
    oleh, para, seperti, kayak, sih, dong, deh, kok, banget, sangat, yg, utk, dgn, tdk, jadi, biar, agar
  `,
};
