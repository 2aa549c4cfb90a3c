import type { CueList } from '../../cues.ts';

/** Folbek, jfb, barter follow. */
export const followBait: CueList = {
  strong: `
    folbek, follback, folback, follow back, followback, polbek, jfb, jasa folbek, jasa follow back, no unfoll, nounfoll,
    pasti difolbek, pasti folbek, follow aku nanti, follow aku dong, follow gue dong, follow akun ini, follow dong, follow ya,
    saling follow, yuk saling follow, saling follow yuk, mutualan, mutualan yuk, nyari mutual, cari mutual, cari mutualan, cari moots,
    yuk moots, drop username, drop akun, drop @ kalian, tambah followers, nambah followers, naikin followers, jasa followers,
    jual followers, beli followers, followers murah, followers aktif, bantu follow, bantu sampai 1k, menuju 1k, menuju 10k, road to 1k,
    f4f, follow for follow, base mutual, autobase, unfoll aku unfoll, teamfollowback
  `,
};
