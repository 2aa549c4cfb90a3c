import type { CueList } from '../../cues.ts';

/** Awal kalimat yang menyuruh atau mengandaikan. */
export const imperative: CueList = {
  strong: `
    ^gunakan, ^pakai, ^pake, ^hindari, ^hindarin, ^cuci, ^simpan, ^potong, ^rebus, ^rendam, ^goreng, ^campur, ^tambah, ^tambahkan,
    ^tambahin, ^tulis, ^catat, ^ukur, ^hitung, ^cek, ^pastikan, ^pastiin, ^jangan, ^mulai dari, ^mulai dengan, ^coba, ^ganti,
    ^matikan, ^nyalakan, ^buka, ^pilih, ^atur, ^bandingkan, ^bandingin, ^siapkan, ^siapin, ^minta, ^tanyakan, ^kirim, ^jemur,
    ^bungkus, ^lapisi, ^beri, ^kasih, ^baca label, ^biasakan, ^sisihkan, ^sisihin, ^usahakan, ^gosok, ^tiriskan, ^diamkan, ^diamin,
    ^bersihkan, ^bersihin, kalau mau, kalo mau, jika ingin, kalau kamu, kalo kamu, jika anda, kalau anda, sebelum beli, sebelum
    membeli
  `,
  weak: `
    lalu, kemudian, terus, setelah itu
  `,
  never: `
    pakai baju, pakai kode, pake kode, pakai voucher, jangan lupa, jangan lupa like, jangan sampai, jangan lewatkan, jangan
    khawatir, jangan sedih, coba tebak, buka puasa, buka setiap, cek bio, cek link, cek ig, kirim salam, simpan dulu, pilih mana,
    tambah lagi, minta doa, minta maaf, mulai hari ini, kasih tau, pilih aku, jangan gitu, jangan dong, pake banget, coba deh rasain
  `,
};
