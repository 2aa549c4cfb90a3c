import type { CueList } from '../../cues.ts';

/** Basa-basi, makan, tidur, cuaca, macet. */
export const smallTalk: CueList = {
  strong: `
    ^selamat pagi, ^met pagi, ^pagi semua, ^pagi gaes, ^selamat malam, ^selamat tidur, ^met malem, ^happy weekend, ^happy monday,
    ^senin lagi, lagi makan, abis makan, habis makan, baru makan, mau makan, makan siang dulu, makan dulu, sarapan dulu, lagi sarapan,
    makan malam dulu, ngopi dulu, ngeteh dulu, nyeduh kopi, butuh kopi, baru bangun, bangun kesiangan, kesiangan lagi, belum mandi,
    mandi dulu, mau tidur, tidur dulu, nggak bisa tidur, gak bisa tidur, ga bisa tidur, susah tidur, ngantuk banget, ngantuk, mager,
    mager banget, gabut, gabut banget, bosen, bosen banget, bosan banget, nggak ada kerjaan, gak ada kerjaan, otw pulang, pulang kerja,
    otw rumah, nyampe rumah, kejebak macet, macet banget, macet parah, macet lagi, hujan lagi, hujan terus, panas banget, lagi nunggu,
    gerah banget, lagi sakit, lagi pilek, masuk angin, kena flu, pusing banget, badan meriang, laper banget, laper, rebahan dulu,
    rebahan aja, lagi rebahan, galau, lagi galau, mood hari ini, nonton dulu, selfie dulu, potong rambut baru, nyuci baju,
    akhirnya weekend, kangen liburan, curhat dikit, tanggal tua, malming, selamat siang, selamat sore, ngemil, begadang, kelaperan,
    otw kantor
  `,
  weak: `
    makan siang, sarapan, makan malam, kopi, capek, lelah, hujan, macet, cuaca, weekend, malas, kenyang, tidur, pusing, ujan
  `,
  never: `
    resep makan siang, menu makan siang, biji kopi, kedai kopi, petani kopi, cuaca ekstrem, prakiraan cuaca, info macet, obat pusing
  `,
};
