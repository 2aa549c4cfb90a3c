import type { CueList } from '../../cues.ts';

/** Penanda mengajar. */
export const howTo: CueList = {
  strong: `
    caranya, gini caranya, begini caranya, cara mudah, cara cepat, langkah-langkah, langkah 1, langkah pertama, tips, tips:, tip:,
    trik, panduan, tutorial, pelajaran dari, yang saya pelajari, yang kami pelajari, yang gue pelajari, kesalahan umum, kesalahan
    yang, ganti dengan, solusinya, rumus, checklist, ceklis, misal:, dijelaskan, bedanya, perbedaan, rangkuman, ringkasan, studi
    kasus, sebelum dan sesudah, kuncinya, kiat, bedain, takarannya, triknya, ^cara, cara supaya, cara agar, cara biar, cara
    menyimpan, cara membuat, cara bikin, cara memilih, cara pilih, cara merawat, cara menghitung, cara mengatasi, cara menghemat,
    cara cek, cara pakai, cara daftar, cara mengurus, cara kami, cara gampang, cara aman, cara benar, cara yang benar, ada cara, 3
    cara, 5 cara, 7 cara, dua cara, tiga cara, empat cara, lima cara, solusinya begini, resepnya, resep simpel, resep ala, resep
    kami, contohnya begini, langkah kedua, langkah terakhir, langkah awal, begini langkahnya, ikuti langkah, kesalahan pemula,
    jangan salah pilih, cara ngitung, cara nyimpen, cara milih, cara ngerawat, cara ngatur, yang perlu disiapkan, yang harus
    disiapkan, syarat dan langkah, kiat kami, tipsnya
  `,
  never: `
    klik link, gara-gara, cara pandang, acara, secara, bicara, pakai kode, kesalahan saya, cara hidup, cara kerja kamu, entah cara,
    gimana cara kamu, tips dong, minta tips, ada tips, bagi tips, tidak ada cara, nggak ada cara, belajar dari rumah
  `,
};
