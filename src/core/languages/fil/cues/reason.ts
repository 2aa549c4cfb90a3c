import type { CueList } from '../../cues.ts';

/** Sinasabi kung bakit. */
export const reason: CueList = {
  strong: `
    dahil, dahil sa, kasi, sapagkat, kaya, kaya naman, kaya't, dahilan, ang dahilan, bunga ng, bunga nito, resulta nito, dulot ng,
    sanhi ng, para hindi, para di, para maiwasan, para mas, para maging, para makatipid, upang, nang sa gayon, ibig sabihin, ang
    ibig sabihin, kung kaya, kung kaya't, iyon ang dahilan, yun ang dahilan, yun pala, ang problema, ang totoo, because, so that,
    kapalit nito, epekto nito
  `,
  weak: `
    kasi, para
  `,
  never: `
    kasi gusto ko, dahil sa inyo, kaya pala, kaya mo yan, kaya natin to, kaya natin ito, kaya niyo yan, kaya yan, kaya mo to, kaya
    ko, kaya ba, kaya nga, kaya niya, di kaya, hindi kaya, kaya ni, paano kaya, ano kaya, bakit kaya, sino kaya, abot-kaya
  `,
};
