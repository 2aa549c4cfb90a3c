import type { CueList } from '../../cues.ts';

/** Kata bombastis, jargon. */
export const hype: CueList = {
  strong: `
    revolusioner, spektakuler, dahsyat, fantastis, bombastis, terbaik di kelasnya, no 1 di indonesia, kelas dunia, berkelas dunia,
    solusi inovatif, solusi terbaik, solusi terintegrasi, inovasi terkini, disruptif, game changer, next level, auto cuan, cuan
    maksimal, pasti cuan, cuan melimpah, omzet meledak, anti gagal, dijamin sukses, auto kaya, kaya mendadak, super duper,
    ter-keren, terkeren, terheboh, paling top, optimalkan potensi, di era 5.0, one stop solution, bukan kaleng-kaleng, gacor, jos
    gandos, pecah banget, bebas finansial, terobosan terbaru, terobosan revolusioner, terobosan luar biasa, inovatif terdepan,
    solusi terdepan, terdepan di indonesia, yang terdepan, teknologi canggih, teknologi mutakhir, tercanggih, mengubah hidupmu,
    mengubah hidup anda, mengubah segalanya, membawa bisnismu ke level, sinergi strategis, bersinergi menciptakan, solusi disruptif,
    nomor satu di indonesia, nomor 1 di indonesia, sensasi luar biasa, pengalaman luar biasa, promo gila, diskon gila, harga gila,
    dijamin puas, dijamin untung, dijamin cuan, terpercaya dan terbaik, terbaik di dunia, terbaik se-indonesia, paling canggih,
    kualitas premium terbaik, super canggih, super mewah, tiada duanya, tak tertandingi, belum pernah ada sebelumnya, terobosan,
    revolusi industri kreatif, terdepan
  `,
  weak: `
    keren, hebat, mantap, mantul, seru, wow, amazing, bangga, antusias, kece, luar biasa, canggih, gokil, inovatif, premium,
    eksklusif, terbaik, memberdayakan, sinergi, bersinergi, era digital, transformasi digital
  `,
  never: `
    kecelakaan meledak, bom meledak, gunung meledak, kejadian luar biasa, klb, luar biasa sabar, garis terdepan, garda terdepan,
    barisan terdepan, sekolah luar biasa, rapat luar biasa, terbaik untuk korban, parah sihir, hebat gempa, kebakaran hebat,
    penghargaan terbaik, karyawan terbaik, sinergi antarlembaga, bangga jadi
  `,
};
