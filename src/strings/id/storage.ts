import type { StorageStrings } from '../types/storage.ts';

export const stored: StorageStrings = {
  refused: 'Browser sedang tidak mengizinkan kami membaca data yang tersimpan. Selama begitu, tidak ada yang diubah.',
  newer: 'Datamu disimpan oleh Worth Following versi lebih baru. Versi ini cuma membacanya. Update dulu ya.',
  misread: 'Sebagian datamu tidak terbaca dan diatur ulang: {places}. Yang lain aman.',
  parts: { settings: 'pengaturan', brands: 'brand', record: 'statistik postingan', dismissals: 'saran yang diabaikan', history: 'data pengikut', pins: 'profil yang disematkan', voices: 'gaya tulis yang dipelajari' },
};
