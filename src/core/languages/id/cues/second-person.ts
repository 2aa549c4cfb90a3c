import type { CueList } from '../../cues.ts';

/** Menyapa pembaca. */
export const secondPerson: CueList = {
  strong: `
    kamu, kamu semua, anda, kalian, lo, elu, elo, loe, bro, sis, gan, agan, bestie, gaes, guys, teman-teman, teman2, temen-temen,
    temen2, kawan-kawan, kawan, sobat, kak, kakak, bunda, ayah bunda, bapak/ibu, sahabat, yuk, ayo, mari, coba, silakan, silahkan,
    buat kamu, untuk anda, untukmu, milikmu, lu pada, bapak ibu, kak?, buat kalian, untuk kamu, untuk kalian, buat yang, bagi yang
  `,
  never: `
    terima kasih bapak presiden, kita akan rilis, coba-coba, uji coba, coba lagi, kakak saya, kakak aku, kakakku, kakak gue
  `,
};
