import type { CueList } from '../../cues.ts';

/** Menyebut dokumen atau kartu yang nomornya rahasia. */
export const document: CueList = {
  strong: `
    ktp, nik, e-ktp, nomor ktp, no ktp, kartu keluarga, no kk, nomor kk, npwp, nomor npwp, paspor, passport, nomor paspor, no
    paspor, sim saya, nomor sim, bpjs, nomor bpjs, no bpjs, kartu kredit, kartu debit, nomor kartu, no kartu, nomor atm, cvv, pin
    atm, kode otp, otp
  `,
};
