import type { StorageStrings } from '../types/storage.ts';

export const stored: StorageStrings = {
  refused: 'Browser sedang tidak mengizinkan kami membaca data yang tersimpan. Sementara itu tidak ada yang diubah.',
  newer: 'Datamu disimpan oleh versi Worth Following yang lebih baru. Versi ini hanya membacanya, tanpa mengubah apa pun.',
  misread: 'Ada data tersimpan yang tidak terbaca, dan kembali seperti semula: {places}. Yang lain tetap sama.',
  parts: { settings: 'pilihan', brands: 'merek', record: 'postingan yang diingat', dismissals: 'saran yang dilewati', history: 'hari dengan hitungan', pins: 'profil yang dipantau', voices: 'gaya tulis yang dipelajari' },
};
