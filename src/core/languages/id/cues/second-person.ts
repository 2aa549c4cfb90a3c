import type { CueList } from '../../cues.ts';

/** Menyapa pembaca. */
export const secondPerson: CueList = {
  strong: `
    kamu, kamu semua, anda, kalian, lu, lo, elu, elo, loe, bro, sis, gan, agan, bestie, gaes, guys, teman-teman, teman2, temen-temen,
    temen2, kawan-kawan, kawan, sobat, kak, kakak, bunda, ayah bunda, bapak, ibu, bapak/ibu, mimin sapa, warga, netizen, sahabat, kita,
    yuk, ayo, mari, coba, silakan, silahkan, buat kamu, untuk anda, untukmu, milikmu
  `,
  never: `
    terima kasih bapak presiden, kita akan rilis
  `,
};
