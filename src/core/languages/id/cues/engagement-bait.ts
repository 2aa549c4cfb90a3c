import type { CueList } from '../../cues.ts';

/** Minta like/rt/tag tanpa alasan. */
export const engagementBait: CueList = {
  strong: `
    rt kalau, rt kalo, rt jika, retweet kalau, retweet kalo, like kalau, like kalo, like kalau setuju, rt kalau setuju, rt yang
    setuju, yang setuju like, yang setuju rt, like dan rt, like rt, bantu rt, bantu retweet, bantu like, tolong rt, tolong
    diviralkan, sebarkan pesan ini, share kalau, share sebanyak, tag temanmu, tag temen kamu, mention temen, mention temanmu,
    mention teman, colek temen, ketik amin, ketik 1, ketik aamiin, aamiin-kan, komen aamiin, komen yes, absen di sini, siapa di
    sini yang, cung yang, coba cung, jangan lupa like, jangan lupa rt, jangan lupa share, follow dan rt, follow + rt, syaratnya
    follow, giveaway follow, rt buat menang, simpan biar nggak lupa, qrt, naikin tagar, spam like, komen emot, like & rt,
    setuju? rt, setuju? like, yang setuju angkat tangan, yang setuju komen, tag temen, tag temen yang, tag teman yang, tag
    temanmu yang, tag 3 teman, tag 3 temen, tag bestie, tag pasangan, tag sahabatmu, tag doi, komen ya kalau, komen di bawah
    kalau, komen kalau, komen kalo, viralkan ya, bantu viralkan, up dong, up up up, like sebanyak, retweet sebanyak, bikin
    trending, biar trending, biar fyp, jangan skip, jangan di-skip, jangan cuma dibaca, rt biar, rt ya, rt dong, repost ya,
    repost kalau, like kalau kamu, like kalo kamu, like ya kalau, save & share, simpan dan bagikan, save biar gak, save biar
    nggak, bantu qrt, tinggalin jejak, tinggalkan jejak, ketik hadir, ketik ya, ketik mau, komen mau, komen 1, boost kalau,
    boost kalo, boost jika, bantu boost, tolong boost, like dan boost, boost biar, boost dong, jangan lupa boost, reskeet kalau,
    reskeet kalo
  `,
  weak: `
    retweet, share, bagikan, 👇, tolong share, tolong bagikan, komen, sebarkan, setuju?
  `,
  never: `
    market share, rt rw, rt 05, ketua rt, pak rt, bu rt, rt 01, rt 02, rt 03, rt 04, warga rt, pengurus rt, tingkat rt, se-rt, swab
    rt, rt-pcr, rt pcr, bagikan pengalaman, bagikan cerita, bagikan resep, kami bagikan, bagikan tips, share pengalaman, share
    cerita, share resep, share tips, share ilmu, komen jahat
  `,
};
