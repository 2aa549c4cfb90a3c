import type { CueList } from '../../cues.ts';

/** Judul umpan klik. */
export const teaser: CueList = {
  strong: `
    bikin kaget, bikin melongo, bikin merinding, bikin nangis, bikin heboh, yang terjadi selanjutnya, apa yang terjadi selanjutnya,
    selanjutnya bikin, tidak akan percaya, nggak akan percaya, gak akan percaya, ga bakal percaya, ternyata ini, ternyata begini,
    ternyata, begini alasannya, ini alasannya, ini dia, ini rahasianya, rahasia di balik, rahasianya, terungkap, terkuak, wajib baca,
    wajib tau, wajib tahu, wajib tonton, wajib nonton, harus baca, harus tonton, baca sampai habis, tonton sampai habis,
    tonton sampai akhir, baca ini, baca sebelum dihapus, sebelum dihapus, cek ini, liat ini, lihat ini, klik di sini, klik disini,
    klik link di bawah, link di bawah, link di komen, link di reply, selengkapnya, selengkapnya di, baca selengkapnya, artikel menarik,
    menarik nih, keren nih, tunggu aja, tunggu tanggal mainnya, nantikan, segera hadir, ada yang baru nih, tebak apa, coba tebak,
    jarang diketahui, jarang orang tau, tidak banyak yang tahu
  `,
  never: `
    ini dia langkah
  `,
};
