import type { CueList } from '../../cues.ts';

/** Minta bantuan yang memang dibutuhkan. */
export const helpAppeal: CueList = {
  strong: `
    butuh darah, perlu darah, donor darah, golongan darah, pendonor, orang hilang, anak hilang, dicari, terakhir terlihat, kucing
    hilang, anjing hilang, galang dana, penggalangan dana, donasi, kitabisa, open donasi, bantuan untuk, butuh bantuan, mohon
    bantuan, mohon bantuannya, bantuan logistik, posko, pengungsi, pengungsian, relawan, jadi relawan, evakuasi, korban banjir,
    korban gempa, korban longsor, darurat, tim sar, basarnas, rumah singgah, open adopt, adopsi kucing, nomor darurat, dapur umum,
    kantong darah, biaya operasi, biaya pengobatan
  `,
  weak: `
    tolong, bantu, mohon
  `,
  never: `
    bantu rt, bantu like, bantu follow, bantu up, gaya donasi
  `,
};
