import type { CueList } from '../../cues.ts';

/** Membuat angka jadi penawaran. */
export const discount: CueList = {
  strong: `
    diskon, disc, discount, off, potongan, potongan harga, hemat, promo, cashback, voucher, sale, obral, cuma, hanya, gratis ongkir,
    harga spesial, cuci gudang, kode, mulai dari rp
  `,
  never: `
    hemat waktu, hemat energi, kode pos, kode etik, potongan kayu, kode qr, off grid
  `,
};
