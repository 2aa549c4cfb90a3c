import type { CueList } from '../../cues.ts';

/** Folbek, jfb, barter follow. */
export const followBait: CueList = {
  strong: `
    folbek, follback, folback, follow back, followback, polbek, jfb, jasa folbek, jasa follow back, nounfoll, pasti difolbek, pasti
    folbek, follow aku nanti, saling follow, yuk saling follow, saling follow yuk, mutualan, mutualan yuk, nyari mutual, cari
    mutual, cari mutualan, cari moots, yuk moots, drop username, drop akun, drop @ kalian, tambah followers, nambah followers,
    naikin followers, jasa followers, jual followers, beli followers, followers murah, bantu sampai 1k, road to 1k, f4f, follow for
    follow, base mutual, unfoll aku unfoll, teamfollowback, difolbek, langsung folbek, auto folbek, auto follback, follow nanti
    difolbek, follow for follow back, bantu folbek, butuh folbek, yg folbek, yang mau folbek, mau di folbek, follow balik, follow
    aku balik, aku follow balik, aku folbek, gue folbek, barter follow, barter followers, tukeran follow, yuk mutual, mutual yuk,
    base cari mutual, nyari moots, cari moot, bantu sampe 1k, bantu sampe 10k, biar 1k, nambahin followers, beli follower, jual
    follower, tambah follower, jasa follower, menuju 1k follower, menuju 10k follower, menuju 1k followers, menuju 10k followers,
    kurang 100 follower
  `,
  weak: `
    follow ya, follow dong, follow aku dong, follow gue dong, follow akun ini, bantu follow, menuju 1k, menuju 10k, no unfoll
  `,
  never: `
    balik f2f, follow balik ke dokter, menuju 10k langkah, menuju 1k pelanggan
  `,
};
