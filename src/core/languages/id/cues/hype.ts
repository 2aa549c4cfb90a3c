import type { CueList } from '../../cues.ts';

/** Kata bombastis, jargon. */
export const hype: CueList = {
  strong: `
    terobosan, revolusioner, luar biasa, spektakuler, dahsyat, fantastis, bombastis, terbaik di kelasnya, nomor satu,
    no 1 di indonesia, terdepan, kelas dunia, berkelas dunia, solusi inovatif, solusi terbaik, solusi terintegrasi, inovasi terkini,
    canggih, mutakhir, disrupsi, disruptif, sinergi, bersinergi, ekosistem digital, game changer, next level, level selanjutnya,
    auto cuan, cuan maksimal, pasti cuan, cuan melimpah, omzet meledak, meledak, laris manis, anti gagal, dijamin sukses,
    rahasia sukses, auto kaya, kaya mendadak, passive income, gokil, gila banget, parah sih, super duper, ter-keren, terkeren,
    terheboh, paling top, memberdayakan, mengubah hidup, akselerasi, optimalkan potensi, era digital, di era 5.0, transformasi digital,
    one stop solution, bukan kaleng-kaleng, gacor, jos gandos, pecah banget, bikin nagih, bebas finansial
  `,
  weak: `
    keren, hebat, mantap, mantul, seru, wow, amazing, bangga, antusias, kece
  `,
  never: `
    kecelakaan meledak, bom meledak, gunung meledak
  `,
};
