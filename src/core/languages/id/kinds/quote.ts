import type { KindTexts } from '../../../kinds/kind.ts';

export const quote: KindTexts = {
  title: 'Mengutip postingan',
  points: {
    view: { label: 'Menurutmu gimana', tip: 'Tambah pendapatmu, atau apa yang kurang', more: 'Setuju, ragu, contoh, artinya buat pembacamu: satu baris darimu.' },
  },
  general: {
    'own-thought': { tip: 'Tulis kenapa kamu membagikannya', more: 'Kalau tidak, orang cuma baca postingan yang itu.' },
    'be-kind': { tip: 'Jawab postingannya, bukan penulisnya', more: 'Pembacamu melihat caramu berdebat.' },
    'back-it-up': { tip: 'Tambah kasus atau angka yang kamu tahu', more: 'Itu yang bikin kutipan jadi layak.' },
  },
  praise: {
    reason: 'Kamu tulis kenapa ini penting di sini',
    figure: 'Kamu tambah angka yang tadinya tidak ada',
    credit: 'Kamu sebut ini karya siapa',
    service: 'Kamu tambah orang harus ngapain',
    humour: 'Penutup yang lucu',
    vivid: 'Contohmu bikin jelas',
    question: 'Kamu tanya yang belum terjawab',
    news: 'Kamu tambah kabar barunya',
  },
  example: { weak: 'Ini.', better: 'Ini. Kami coba sebulan: telepon tinggal separuh, dan formulirnya tidak dicari siapa pun.' },
};
