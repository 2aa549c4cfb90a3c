import type { CueList } from '../../cues.ts';

/** Laporan beruntun yang disengaja. */
export const live: CueList = {
  strong: `
    laporan langsung, siaran langsung, live report, live update, update langsung, pantauan langsung, update terkini, kami
    perbarui, akan diperbarui, utas ini diperbarui, perkembangan terkini, pantau terus, live tweet, livetweet, langsung dari,
    live dari, menit demi menit, babak pertama, babak kedua, live toot, live skeet
  `,
  weak: `
    live, update, langsung
  `,
  never: `
    langsung order, langsung checkout, langsung aja, langsung beli, langsung ke
  `,
};
