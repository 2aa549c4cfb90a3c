import type { CueList } from '../../cues.ts';

/** Menjawab dengan satu kata. */
export const shortAnswer: CueList = {
  strong: `
    ^ya, ^iya, iyaa, iyah, yoi, yup, ^betul, ^benar, tidak, tdk, nggak, enggak, ^gak, ^ga, ngga, kagak, engga, belum, blm, ^sudah,
    ^udah, udh, sdh, bisa, boleh, ^ada, masih, habis, kosong, ready, ^siap kak, besok, lusa, hari ini, nanti, malam ini, senin,
    selasa, rabu, kamis, jumat, sabtu, minggu, setiap hari, dua-duanya, oke, ok, terkirim, cek dm, cek, segera, tentu, pasti,
    mungkin, tergantung, kurang tahu, kami cek, aku cek, saya cek, sebentar, di sini, di sana, gratis, buka, tutup
  `,
};
