import type { CueList } from '../../cues.ts';

/** Pembuka kosong. */
export const filler: CueList = {
  strong: `
    ^jadi gini, ^nah jadi, ^oke jadi, ^halo semua, ^halo semuanya, ^halo gaes, ^hai semua, ^hai guys, ^hai gaes, ^assalamualaikum
    semua, ^kali ini kita, ^pada kesempatan ini, ^seperti yang kita tahu, ^seperti kita ketahui, ^sebagaimana kita ketahui, ^tak
    bisa dipungkiri, ^di era digital, ^di zaman sekarang, ^jaman sekarang, ^cuma mau bilang, ^mau bilang aja, ^sekadar mengingatkan,
    ^sekedar mengingatkan, ^kami dengan bangga, ^dengan bangga, ^dengan senang hati kami, ^kami sangat senang, ^kami sangat
    antusias, ^halo guys, ^halo kak, ^halo kakak, ^halo teman-teman, ^hai teman-teman, ^halo sobat, ^hai sobat, ^halo sahabat, ^halo
    gais, ^hai gais, ^hai semuanya, ^hai kak, ^halo netizen, ^gais, ^guys jadi gini, ^cuma mau bilang kalau, ^cuma mau bilang bahwa,
    ^cuma mau ngasih tau, ^cuma mau kasih tau, ^cuma mau info, ^mau ngasih tau aja, ^mau kasih tau aja, ^mau info aja, ^sekadar
    info, ^sekadar info aja, ^izin info, ^izin share, ^kami dengan bangga mengumumkan, ^kami dengan bangga mengumumkan bahwa,
    ^dengan bangga kami umumkan, ^dengan bangga kami mengumumkan, ^dengan bangga kami umumkan bahwa, ^kami sangat senang
    mengumumkan, ^kami sangat senang mengumumkan bahwa, ^kami senang mengumumkan bahwa, ^dengan senang hati kami umumkan, ^dengan
    senang hati kami umumkan bahwa, ^seperti yang kita tahu bersama, ^seperti kita tahu, ^seperti yang kalian tahu
  `,
  weak: `
    ^jadi, ^nah, ^btw, ^eh, ^fyi, ^jujur, ^jujur aja, ^jujurly, ^hmm, ^gimana ya, ^oke, ^oke guys
  `,
  never: `
    nah ini cara, halo kak boleh, halo kak pesanan, halo kak mohon, jadi relawan
  `,
};
