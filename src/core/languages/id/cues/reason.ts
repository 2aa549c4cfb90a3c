import type { CueList } from '../../cues.ts';

/** Menyebut alasan atau akibat. */
export const reason: CueList = {
  strong: `
    karena, karna, krn, sebab, soalnya, gara-gara, akibat, akibatnya, supaya, agar, biar, sehingga, makanya, artinya, maknanya, itu
    sebabnya, itulah kenapa, oleh karena itu, karena itu, ternyata, rupanya, alasannya, masalahnya, intinya, berkat, dampaknya,
    hasilnya, jadinya, jadi bisa, demi, kuncinya, penyebabnya
  `,
  weak: `
    jadi, biar
  `,
  never: `
    berkat kalian, berkat kamu, karena aku mau, biar aja, biarin, biar kekinian, ternyata ini, ternyata begini, agar-agar
  `,
};
