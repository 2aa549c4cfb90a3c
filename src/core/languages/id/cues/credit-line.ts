import type { CueList } from '../../cues.ts';

/** Menyebut orang karena perannya: foto, narasumber, pemenang. */
export const creditLine: CueList = {
  strong: `
    foto oleh, foto dari, video oleh, ilustrasi oleh, desain oleh, ditulis oleh, tulisan, karya, dok, oleh, bersama,
    bareng, dengan, menghadirkan, narasumber, pembicara, moderator, panelis, host, bintang tamu, pemeran, kolaborasi, kolaborasi
    dengan, bekerja sama dengan, kerja sama dengan, terima kasih kepada, terima kasih untuk, selamat untuk, selamat kepada, selamat
    buat, pemenang, pemenangnya, para pemenang, finalis, nominasi, juara, kredit, via, 📸, 📷, 🎥
  `,
};
