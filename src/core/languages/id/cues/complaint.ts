import type { CueList } from '../../cues.ts';

/** Keluhan di post yang dijawab. */
export const complaint: CueList = {
  strong: `
    nggak bisa, gak bisa, ga bisa, tidak bisa, error, eror, rusak, belum sampai, belum nyampe, belum dikirim, lama banget, telat,
    lemot, mati lagi, gangguan, refund, uang kembali, balikin uang, kecewa, mengecewakan, parah, pelayanan buruk, pelayanan jelek,
    nggak dibalas, gak dibalas, ga dibales, dicuekin, nunggu, salah kirim, cacat, penipuan, kepotong dua kali, kesal, kesel, komplain,
    nggak sesuai, gak sesuai, hilang
  `,
};
