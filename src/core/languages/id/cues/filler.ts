import type { CueList } from '../../cues.ts';

/** Pembuka kosong. */
export const filler: CueList = {
  strong: `
    ^jadi gini, ^jadi, ^nah, ^nah jadi, ^oke jadi, ^btw, ^eh, ^halo semua, ^halo semuanya, ^halo gaes, ^hai semua, ^hai guys,
    ^hai gaes, ^assalamualaikum semua, ^kali ini kita, ^pada kesempatan ini, ^seperti yang kita tahu, ^seperti kita ketahui,
    ^sebagaimana kita ketahui, ^tak bisa dipungkiri, ^di era digital, ^di zaman sekarang, ^jaman sekarang, ^cuma mau bilang,
    ^mau bilang aja, ^sekadar mengingatkan, ^sekedar info, ^sekedar mengingatkan, ^fyi, ^fun fact, ^jujur, ^jujur aja, ^jujurly,
    ^kami dengan bangga, ^dengan bangga, ^dengan senang hati kami, ^kami sangat senang, ^kami sangat antusias, ^gimana ya, ^hmm,
    banget, sangat, sekali, sih, deh, dong, gitu, kayak, pokoknya, sebenarnya, sebenernya, pada dasarnya, literally, wkwk, wkwkwk,
    hehe, hehehe
  `,
  never: `
    nah ini cara
  `,
};
