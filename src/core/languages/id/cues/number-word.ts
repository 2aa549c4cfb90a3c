import type { CueList } from '../../cues.ts';

/** Bilangan dalam kata. */
export const numberWord: CueList = {
  strong: `
    dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, dua belas, lima belas, dua puluh, tiga puluh, lima
    puluh, seratus, ratusan, ribuan, jutaan, setengah, sepertiga, seperempat, separuh, dua kali, tiga kali, belasan, puluhan, satu
    dari
  `,
};
