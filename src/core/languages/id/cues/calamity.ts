import type { CueList } from '../../cues.ts';

/** Bencana yang sedang terjadi. */
export const calamity: CueList = {
  strong: `
    banjir, banjir bandang, gempa, gempa susulan, tsunami, longsor, tanah longsor, erupsi, letusan, awan panas, lahar, kebakaran,
    karhutla, angin kencang, puting beliung, siklon, rob, kekeringan, pengungsi, pengungsian, mengungsi, evakuasi, dievakuasi,
    posko, posko bencana, korban jiwa, korban banjir, korban gempa, tanggap darurat, darurat bencana, bnpb, bpbd, basarnas, tim sar,
    logistik, dapur umum, terjebak banjir
  `,
  weak: `
    darurat, bencana, korban, badai, status siaga
  `,
  never: `
    banjir promo, banjir diskon, banjir pesanan, banjir order, kebanjiran order, kebanjiran pesanan, banjir hadiah, banjir pujian,
    kebakaran jenggot, gempa hati, logistik kami, jasa logistik, perusahaan logistik, badai pasti berlalu, bencana cinta, tim
    logistik, biaya logistik, harga logistik, logistik murah
  `,
};
