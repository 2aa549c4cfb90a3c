import type { CueList } from '../../cues.ts';

/** Bilang sa salita. */
export const numberWord: CueList = {
  strong: `
    dalawa, dalawang, tatlo, tatlong, apat, apat na, lima, limang, anim, anim na, pito, pitong, walo, walong, siyam, siyam na,
    sampu, sampung, labing-isa, labindalawa, labindalawang, labinlimang, dalawampu, dalawampung, tatlumpu, tatlumpung, limampu,
    limampung, isang daan, sandaan, daan-daang, libo-libong, libu-libong, milyon-milyong, kalahati, kalahating, doble, triple,
    ikatlo, sangkapat
  `,
};
