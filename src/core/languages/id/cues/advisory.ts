import type { CueList } from '../../cues.ts';

/** Pengumuman untuk umum. */
export const advisory: CueList = {
  strong: `
    peringatan dini, waspada penipuan, awas penipuan, awas penipu, hati-hati penipuan, waspada, info mudik, jalan ditutup, jalan ini
    ditutup, penutupan jalan, pengalihan arus, pemadaman listrik, listrik padam, air mati, air pam mati, gangguan layanan, gangguan
    sistem, libur nasional, sekolah diliburkan, sekolah libur, pjj, cuti bersama, kantor tutup, kami tutup, toko tutup, tutup
    sementara, imbauan, himbauan, penarikan produk, ditarik dari peredaran, info lalu lintas, cuaca ekstrem, prakiraan cuaca, rute
    ditutup, jadwal krl, krl terganggu
  `,
  weak: `
    pengumuman, info, awas, penting
  `,
};
