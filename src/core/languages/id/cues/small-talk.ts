import type { CueList } from '../../cues.ts';

/** Basa-basi, makan, tidur, cuaca, macet. */
export const smallTalk: CueList = {
  strong: `
    ^selamat pagi, ^met pagi, ^pagi semua, ^pagi gaes, ^selamat malam, ^selamat tidur, ^met malem, ^happy weekend, ^happy monday,
    ^senin lagi, lagi makan, abis makan, habis makan, baru makan, mau makan, makan siang dulu, makan dulu, sarapan dulu, lagi
    sarapan, makan malam dulu, ngopi dulu, ngeteh dulu, nyeduh kopi, butuh kopi, baru bangun, bangun kesiangan, kesiangan lagi,
    belum mandi, mandi dulu, mau tidur, tidur dulu, nggak bisa tidur, gak bisa tidur, ga bisa tidur, susah tidur, ngantuk banget,
    ngantuk, mager, mager banget, gabut, gabut banget, bosen banget, bosan banget, nggak ada kerjaan, gak ada kerjaan, otw pulang,
    otw rumah, nyampe rumah, kejebak macet, macet parah, macet lagi, lagi sakit, lagi pilek, masuk angin, kena flu, pusing banget,
    badan meriang, laper banget, laper, rebahan dulu, rebahan aja, lagi rebahan, lagi galau, mood hari ini, nonton dulu, selfie
    dulu, potong rambut baru, nyuci baju, kangen liburan, curhat dikit, tanggal tua, malming, selamat siang, selamat sore, ngemil,
    begadang, kelaperan, otw kantor, lagi gabut, laper euy, lapar banget, kelaparan, laper nih, laper banget nih, pengen makan,
    pengen tidur, pengen rebahan, pengen pulang, pengen liburan, ngantuk parah, ngantuk bgt, ngantuk terus, males gerak, males
    mandi, malas mandi, males ngapa-ngapain, baru melek, baru balik kantor, abis mandi, abis bangun, abis ngopi, ngopi pagi, kopi
    dulu, kopi pagi dulu, sarapan nasi uduk, makan siang sama, makan malam sama, makan bareng, nongkrong dulu, lagi nongkrong, lagi
    ngopi, lagi di jalan, lagi macet, lagi gak mood, lagi nggak mood, gak mood, nggak mood, bad mood, badmood, scroll tiktok, nonton
    drakor, maraton drakor, main hp terus, dingin banget hari ini, hujan mulu, panas bgt, selamat tidur semua, met bobo, happy
    friday, tgif, jumat berkah semua, senin kok, senin lagi senin lagi, pusing pala
  `,
  weak: `
    makan siang, sarapan, makan malam, kopi, capek, lelah, hujan, macet, cuaca, weekend, malas, kenyang, tidur, pusing, ujan, galau,
    bosen, macet banget, panas banget, gerah banget, akhirnya weekend, hujan terus, hujan lagi, makan, ngopi, rebahan, drakor,
    meriang, pilek, laper, ngemil, mandi
  `,
  never: `
    resep makan siang, menu makan siang, biji kopi, kedai kopi, petani kopi, cuaca ekstrem, prakiraan cuaca, info macet, obat
    pusing, kopi dulu sebelum, makan bergizi, makan gratis, makan malam amal, makan siang gratis, makan siang bergizi, hujan lebat,
    hujan deras, curah hujan, ngantuk saat, ngantuk di jalan, mengantuk saat, kopi gayo, kopi arabika, kopi robusta, harga kopi,
    panen kopi, kopi lokal, kopi susu gula, menu sarapan, resep sarapan, macet di, titik macet, laper mata, obat pilek, meriang pada
    anak, tidur siang anak, jam tidur, kualitas tidur, kurang tidur, waktu tidur, makan waktu, rumah makan, makan korban, bahan
    makan, ngopi bareng kami, selamat pagi jakarta, rebahan cerdas, mandi uap, kamar mandi
  `,
};
