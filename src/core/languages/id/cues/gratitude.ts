import type { CueList } from '../../cues.ts';

/** Terima kasih, apresiasi. */
export const gratitude: CueList = {
  strong: `
    terima kasih, terimakasih, makasih, makasi, makasih banyak, makasih ya, mksh, tengkyu, thanks, thank you, thx, tq, trims,
    trimakasih, matur nuwun, suwun, hatur nuhun, nuhun, sangat membantu, apresiasi, kami hargai, kami apresiasi, salut, respect,
    setuju banget, bener banget, benar sekali, poin bagus, pertanyaan bagus, masukan bagus, masukannya bagus, selamat ya, selamat
    atas, congrats, keren banget idenya, mantap kak, senang mendengarnya, senang bisa bantu, sama-sama, sama2, dengan senang hati,
    kredit ke, credit to, shout out, terbantu, kamu benar, anda benar, betul kak
  `,
  never: `
    selamat pagi, selamat siang, selamat malam, terima kasih atas apa, setuju banget diskon
  `,
};
