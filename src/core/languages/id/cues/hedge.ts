import type { CueList } from '../../cues.ts';

/** Ragu bertumpuk. */
export const hedge: CueList = {
  strong: `
    mungkin, barangkali, kayaknya, kayanya, sepertinya, agaknya, kalau nggak salah, kalo gak salah, kalo ga salah, cmiiw, setahu
    saya, setau gue, setauku, bisa jadi, boleh jadi, entah, entahlah, nggak tau juga, gak tau juga, ga tau juga, cuma pendapat,
    sekadar pendapat, imo, imho, maaf kalau salah, maaf kalo salah, denger-denger, atau apalah, apalah
  `,
  weak: `
    rasanya, agak, sih, katanya, kira-kira, kurang lebih, kurleb, menurut saya, menurut aku, menurut gue, menurutku, menurut gw,
    gitu deh
  `,
  never: `
    sedikit demi sedikit, mungkin saja kamu, tidak mungkin, nggak mungkin, gak mungkin, sebaik mungkin, secepat mungkin, sebanyak
    mungkin, sesegera mungkin, semaksimal mungkin, sebisa mungkin, rasanya manis, rasanya agak, rasanya enak, rasanya gurih, rasanya
    pedas, rasanya asin
  `,
};
