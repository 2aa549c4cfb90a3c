import type { CueList } from '../../cues.ts';

/** Membuat angka jadi penawaran. */
export const discount: CueList = {
  strong: `
    diskon, disc, discount, off, potongan, potongan harga, hemat, cashback, voucher
  `,
  weak: `
    promo, sale, obral, gratis ongkir, harga spesial, cuci gudang, kode
  `,
  never: `
    hemat waktu, hemat energi, kode pos, kode etik, potongan kayu, kode qr, off grid
  `,
};
