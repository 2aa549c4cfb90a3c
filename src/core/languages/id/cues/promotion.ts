import type { CueList } from '../../cues.ts';

/** Ajakan beli, promo, diskon. */
export const promotion: CueList = {
  strong: `
    beli sekarang, order sekarang, pesan sekarang, buruan order, buruan beli, yuk order, yuk beli, langsung order, langsung
    checkout, checkout sekarang, cek keranjang kuning, keranjang kuning, cek ig kami, dm untuk order, dm utk order, minat dm, open
    po, open order, ready stock, ready stok, stok terbatas, stok tinggal, promo hari ini, promo spesial, promo gajian, potongan
    harga, harga promo, harga spesial, harga miring, termurah, gratis ongkir, free ongkir, kode promo, pakai kode, flash sale, beli
    1 gratis 1, beli satu gratis satu, jangan sampai kehabisan, jangan sampai ketinggalan, produk terbaru kami, shopee kami,
    tokopedia kami, reseller, dropship, cuci gudang, obral, murmer, bisa cod, bayar di tempat, jastip, minat dm ya, yang minat dm,
    yang minat wa, minat chat, minat langsung, diskon up to, diskon hingga, diskon sampai, diskon besar, diskon spesial, diskon
    gila, dapatkan diskon, lagi diskon, ada diskon, lagi promo, promo terbatas, promo akhir tahun, promo ramadan, promo lebaran,
    promo 11.11, promo 12.12, hemat hingga, hemat sampai, harga mulai, harga cuma, harga hanya, cuma hari ini, hanya hari ini, hari
    ini saja, checkout yuk, yuk checkout, yuk diorder, yuk jajan, order yuk, order ya, order ya kak, bisa diorder, langsung dm aja,
    langsung wa aja, pesan lewat wa, kuy order, gas order, gaskeun order, sikat sebelum, serbu, buruan checkout, buruan serbu, ready
    ya kak, ready kak, ready kakak, po dibuka, slot terbatas, sisa 2 slot, kuota terbatas, beli 2 gratis 1, gratis 1, free gift,
    tersedia di shopee, tersedia di tokopedia, cek shopee, cek tokopedia, keranjang kuning ya, jual murah, dijual cepat, dijual
    murah, for sale, wts
  `,
  weak: `
    produk kami, jasa kami, toko kami, promo, jualan, diskon, voucher, cashback, tersedia di, sudah tersedia, daftar sekarang,
    segera daftar, gabung sekarang, booking sekarang, link di bio, cek bio, klik link, bergaransi, chat admin, japri, terakhir hari
    ini, wa aja, dm aja, hubungi wa, wa kami, restock, toko kita, harga murah, jualan kami, produk kita
  `,
  never: `
    harga diri, harga mati, harga bbm, harga beras, jual beli saham, hemat waktu, hemat energi, daftar sekarang bantuan, cek bio
    farma, diskon waktu, kuota terbatas bpjs, promo jabatan, voucher listrik subsidi, gratis 1 dosis, jualan di, cara jualan, tips
    jualan, jualan online itu, barang obral, obral janji, obral kata
  `,
};
