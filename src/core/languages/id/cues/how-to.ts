import type { CueList } from '../../cues.ts';

/** Penanda mengajar. */
export const howTo: CueList = {
  strong: `
    cara, caranya, gini caranya, begini caranya, cara mudah, cara cepat, langkah, langkah-langkah, langkah 1, langkah pertama, pertama,
    tips, tips:, tip:, trik, panduan, tutorial, belajar, pelajaran, pelajaran dari, yang saya pelajari, yang kami pelajari,
    yang gue pelajari, kesalahan umum, kesalahan yang, jangan lakukan, hindari, sebaiknya, lebih baik, daripada, ganti dengan,
    coba ini, solusi, solusinya, resep, rumus, checklist, ceklis, template, contoh, contohnya, misalnya, misal:, penjelasan,
    dijelaskan, bedanya, perbedaan, kenapa bisa, alasannya, begini, intinya, rangkuman, ringkasan, studi kasus, sebelum dan sesudah,
    biar nggak, biar gak, supaya tidak, agar tidak, kuncinya, pakai, gunakan, kiat, biar ga, supaya ga, bedain, takarannya, hindarin,
    triknya
  `,
  weak: `
    klik, buka, pilih, cek, atur, tambahkan, hapus, lalu, kemudian, pake
  `,
  never: `
    klik link, gara-gara, cara pandang, acara, secara, bicara, pakai kode, kesalahan saya
  `,
};
