import type { CueList } from '../../cues.ts';

/** Judul umpan klik. */
export const teaser: CueList = {
  strong: `
    bikin kaget, bikin melongo, bikin merinding, bikin nangis, bikin heboh, yang terjadi selanjutnya, apa yang terjadi selanjutnya,
    selanjutnya bikin, tidak akan percaya, nggak akan percaya, gak akan percaya, ga bakal percaya, ternyata ini, ini rahasianya,
    rahasia di balik, terkuak, baca sampai habis, tonton sampai habis, tonton sampai akhir, baca sebelum dihapus, sebelum dihapus,
    tunggu aja, tunggu tanggal mainnya, ada yang baru nih, tebak apa, coba tebak, jarang diketahui, jarang orang tau, tidak banyak
    yang tahu, bikin syok, bikin geger, endingnya bikin, nomor 3 bikin, nomor 5 bikin, kamu nggak akan nyangka, gak nyangka banget,
    nggak nyangka, jangan kaget ya, siap-siap kaget, sesuatu yang besar, ada kejutan besar, kejutan besar segera, bocoran besok,
    belum bisa bilang, belum boleh bilang, masih rahasia, akan ada yang spesial
  `,
  weak: `
    ternyata, selengkapnya, selengkapnya di, baca selengkapnya, klik di sini, klik disini, klik link di bawah, link di bawah, link
    di komen, link di reply, wajib baca, wajib tau, wajib tahu, wajib tonton, wajib nonton, harus baca, harus tonton, baca ini, cek
    ini, liat ini, lihat ini, artikel menarik, menarik nih, keren nih, segera hadir, ini dia, ini alasannya, begini alasannya,
    nantikan, terungkap, rahasianya, ternyata begini, cek di sini, simak, simak selengkapnya, simak di sini, baca di sini, baca
    disini, tonton di sini, klik link, cek link, info lengkap, info selengkapnya
  `,
  never: `
    ini dia langkah, masih rahasia dagang, bikin kaget:, ternyata harga, nantikan keputusan, wajib tahu cara
  `,
};
