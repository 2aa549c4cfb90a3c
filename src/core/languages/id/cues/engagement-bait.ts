import type { CueList } from '../../cues.ts';

/** Minta like/rt/tag tanpa alasan. */
export const engagementBait: CueList = {
  strong: `
    rt kalau, rt kalo, rt jika, retweet kalau, retweet kalo, like kalau, like kalo, like kalau setuju, rt kalau setuju, rt yang setuju,
    yang setuju like, yang setuju rt, like dan rt, like & rt, like rt, bantu rt, bantu retweet, bantu like, tolong rt,
    tolong diviralkan, viralkan, sebarkan, sebarkan pesan ini, share ke, share kalau, share sebanyak, tag temanmu, tag temen kamu,
    tag teman, mention temen, mention temanmu, mention teman, colek temen, ketik amin, ketik 1, ketik aamiin, aamiin-kan, komen aamiin,
    komen di bawah, komen ya, komen yes, absen dulu, absen di sini, yang baca ini, siapa yang setuju, setuju gak?, setuju nggak?,
    setuju?, siapa di sini yang, cung yang, coba cung, jangan lupa like, jangan lupa rt, jangan lupa share, follow dan rt, follow + rt,
    syaratnya follow, giveaway follow, rt buat menang, simpan dulu, simpan biar nggak lupa, save dulu, 99% orang, cuma 1%,
    unpopular opinion, qrt, bantu up, ramein, naikin tagar, angkat tangan, spam like, komen emot
  `,
  weak: `
    retweet, rt, share, bagikan, 👇
  `,
  never: `
    market share, rt rw, rt 05, ketua rt, pak rt, bu rt
  `,
};
