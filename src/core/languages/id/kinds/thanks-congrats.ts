import type { KindTexts } from '../../../kinds/kind.ts';

export const thanksCongrats: KindTexts = {
  title: 'Terima kasih atau selamat',
  points: {
    for: { label: 'Untuk apa persisnya', tip: 'Tulis untuk apa: satu hal yang dia lakukan', more: '"Untuk semuanya" cocok buat siapa saja. "Sudah antar teh buat sif malam" cuma satu orang.' },
    who: { label: 'Untuk siapa', tip: 'Sebut untuk siapa', more: 'Nama, akun, atau "dua suster di bangsal 3": jadi benar-benar buat mereka.' },
  },
  general: {
    'tell-more': { tip: 'Sebut satu hal yang sudah mereka lakukan', more: 'Jadi bisa apa, lihat apa, rasa apa gara-gara mereka?' },
    'say-something': { tip: 'Tambah satu hal yang bakal kamu ingat', more: 'Tanpa itu, ini bisa jadi kartu siapa saja.' },
    'who-cares': { tip: 'Ceritain apa yang mereka lakukan', more: 'Satu baris soal yang mereka lakukan, orang asing ikut tepuk tangan.' },
    'get-to-point': { tip: 'Mulai dari siapa, dan apa jasanya', more: 'Perasaannya menyusul.' },
  },
  praise: {
    credit: 'Kamu sebut persis apa yang mereka lakukan',
    reason: 'Kamu tulis apa bedanya',
    vivid: 'Jasanya langsung kebayang',
    figure: 'Angkanya menunjukkan jasanya',
    news: 'Kabar dan terima kasih sekaligus',
    humour: 'Hangat dan lucu',
    story: 'Cerita kecil, terima kasih besar',
  },
  example: { weak: 'Terima kasih relawan hebat kami!', better: 'Ana dan Beni angkat 40 kursi pas hujan supaya tidak ada yang berdiri. Terima kasih.' },
};
