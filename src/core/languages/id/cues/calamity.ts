import type { CueList } from '../../cues.ts';

/** Bencana yang sedang terjadi. */
export const calamity: CueList = {
  strong: `
    banjir, banjir bandang, gempa, gempa susulan, tsunami, longsor, tanah longsor, erupsi, letusan, awan panas, lahar, kebakaran,
    karhutla, angin kencang, puting beliung, siklon, kekeringan, pengungsi, pengungsian, mengungsi, dievakuasi, posko, posko
    bencana, korban jiwa, korban banjir, korban gempa, tanggap darurat, darurat bencana, bnpb, bpbd, dapur umum
  `,
  weak: `
    darurat, bencana, korban, badai, status siaga, evakuasi, terjebak banjir, logistik, basarnas, tim sar, rob
  `,
  never: `
    banjir promo, banjir diskon, banjir pesanan, banjir order, kebanjiran order, kebanjiran pesanan, banjir hadiah, banjir pujian,
    kebakaran jenggot, gempa hati, logistik kami, jasa logistik, perusahaan logistik, badai pasti berlalu, bencana cinta, tim
    logistik, biaya logistik, harga logistik, logistik murah
  `,
};
