import type { CueList } from '../../cues.ts';

/** Ragu bertumpuk. */
export const hedge: CueList = {
  strong: `
    mungkin, barangkali, kayaknya, kayanya, sepertinya, rasanya, sekiranya, agaknya, kira-kira, kurang lebih, kurleb, menurut saya,
    menurut aku, menurut gue, menurutku, menurut gw, kalau nggak salah, kalo gak salah, kalo ga salah, cmiiw, setahu saya, setau gue,
    setauku, bisa jadi, boleh jadi, semacam, sejenis, agak, lumayan, sedikit, sih, deh, entah, entahlah, nggak tau juga, gak tau juga,
    ga tau juga, cuma pendapat, sekadar pendapat, imo, imho, maaf kalau salah, maaf kalo salah, mohon maaf sebelumnya, katanya,
    denger-denger, gitu deh, atau apalah, apalah, seolah, seakan
  `,
  never: `
    sedikit demi sedikit
  `,
};
