import type { CueList } from '../../cues.ts';

/** Kata tugas: tebak bahasa + stilometri. */
export const functionWord: CueList = {
  strong: `
    yang, dan, di, ke, dari, untuk, buat, dengan, sama, ini, itu, nya, adalah, ada, tidak, nggak, gak, ga, bukan, jangan, juga,
    sudah, udah, belum, akan, bisa, lebih, pada, dalam, atau, karena, karna, kalau, kalo, jika, tapi, tetapi, saja, aja, lagi,
    masih, oleh, para, seperti, kayak, sih, dong, deh, kok, banget, sangat, yg, utk, dgn, tdk, jadi, biar, agar, saya, aku, kami,
    kita, kamu, anda, kalian, dia, mereka, gue, gua, gw, lu, lo, ku, mu, se, si, sang, nih, tuh, ya, yah, kan, kah, pun, lah, bila,
    maka, serta, supaya, sejak, sampai, hingga, antara, tentang, terhadap, secara, hal, hanya, cuma, lalu, kemudian, sambil, ketika,
    saat, setelah, sebelum, selama, tanpa, bagi, kepada, daripada, sebagai, seorang, sebuah, suatu, semua, setiap, tiap, beberapa,
    banyak, sedikit, apa, siapa, mana, kapan, kenapa, mengapa, bagaimana, gimana, begitu, begini, gitu, gini, telah, sedang, mau,
    ingin, harus, boleh, perlu, bgt, sm, dr, krn, jg, sdh, udh, blm, tp, klo, kl, dpt, bs, sy, trs, terus, dulu, nanti, sini, situ,
    sana, tersebut, yaitu, yakni, ialah, merupakan, oke, iya, halo, hai, kak, min, guys, gais, dapat
  `,
};
