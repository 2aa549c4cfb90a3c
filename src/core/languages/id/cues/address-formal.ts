import type { CueList } from '../../cues.ts';

/** Menyapa pembaca dengan hormat. */
export const addressFormal: CueList = {
  strong: `
    anda, anda sekalian, bapak/ibu, bapak ibu, bapak-ibu, saudara sekalian, saudara-saudara, saudara/i, para
    pelanggan yth, yth, yang terhormat, hadirin, tuan dan nyonya
  `,
};
