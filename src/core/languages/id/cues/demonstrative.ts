import type { CueList } from '../../cues.ts';

/** Menunjuk tanpa menyebut, atau seruan. */
export const demonstrative: CueList = {
  strong: `
    ^ini, ^ini nih, ^nih, ^itu, ^tuh, ^begini, ^wow, ^wah, ^waw, ^anjay, ^asli, ^sama, ^bener, ^benar, ^betul, ^iya, ^nah,
    ^akhirnya, ^duh, ^wkwk, ^wkwkwk, ^haha, ^hehe, ^lah, ^loh, ^kok, ^gila, ^mantap, ^keren, ^setuju, ^aku banget, ^gue banget,
    ^relate, ^liat, ^lihat
  `,
};
