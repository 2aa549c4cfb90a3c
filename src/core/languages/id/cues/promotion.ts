import type { CueList } from '../../cues.ts';

/** Ajakan beli, promo, diskon. */
export const promotion: CueList = {
  strong: `
    beli sekarang, order sekarang, pesan sekarang, buruan order, buruan beli, yuk order, yuk beli, langsung order, langsung checkout,
    checkout sekarang, klik link, cek keranjang kuning, keranjang kuning, link di bio, cek bio, cek ig kami, wa kami, wa aja,
    hubungi wa, dm untuk order, dm utk order, dm aja, minat dm, minat?, open po, open order, ready stock, ready stok, stok terbatas,
    stok tinggal, promo hari ini, promo spesial, promo gajian, diskon, potongan harga, harga promo, harga spesial, harga miring,
    termurah, gratis ongkir, free ongkir, voucher, kode promo, pakai kode, flash sale, beli 1 gratis 1, beli satu gratis satu,
    cashback, jangan sampai kehabisan, jangan sampai ketinggalan, terakhir hari ini, daftar sekarang, segera daftar, booking sekarang,
    gabung sekarang, produk terbaru kami, tersedia di, sudah tersedia, shopee kami, tokopedia kami, bergaransi, reseller, dropship,
    cuci gudang, obral, murmer, bisa cod, bayar di tempat, restock, chat admin, japri, jastip
  `,
  weak: `
    produk kami, jasa kami, toko kami, promo, harga, murah, jual, jualan, toko, penawaran, sale, hemat, borong
  `,
  never: `
    harga diri, harga mati, harga bbm, harga beras, jual beli saham, hemat waktu, hemat energi
  `,
};
