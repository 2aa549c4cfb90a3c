import type { CueList } from '../../cues.ts';

/** Cara menghubungi atau ikut. */
export const contact: CueList = {
  strong: `
    dm, dm kami, dm aja, wa, wa ke, whatsapp, hubungi, telepon, telp, hp, kontak, narahubung, cp, email, surel, daftar di, daftar
    ke, daftar lewat, daftar via, pendaftaran di, pendaftaran via, isi formulir, isi form, link pendaftaran, gratis dan terbuka,
    tanpa daftar, tanpa pendaftaran, langsung datang, datang langsung, tiket di, balas post ini, reply post ini, jawab di kolom,
    jawab di reply, balas di sini, nomor darurat, call center, loket, posko, salurkan lewat, transfer ke, rekening
  `,
  never: `
    cp kosong, kontak mata, layar hp, hp baru, hp rusak
  `,
};
