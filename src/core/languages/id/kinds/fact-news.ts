import type { KindTexts } from '../../../kinds/kind.ts';

export const factNews: KindTexts = {
  title: 'Kabar atau fakta',
  points: {
    what: { label: 'Apa yang terjadi', tip: 'Tulis kejadiannya dalam satu kalimat utuh', more: 'Siapa melakukan apa, di mana? Satu kata judul saja bikin orang menebak.' },
    means: { label: 'Artinya buat orang', tip: 'Tambah apa gunanya buat yang baca', more: 'Berapa biayanya, apa yang berubah, apa yang boleh? Satu baris bikin kabar jadi berguna.' },
    source: { label: 'Kata siapa', tip: 'Sebut kata siapa', more: 'Dinas, riset, atau orang dengan nama: baru enak diteruskan.' },
  },
  general: {
    'tell-more': { tip: 'Tambah satu fakta yang pasti ditanyakan', more: 'Di mana, berapa, sejak kapan, terus gimana? Jawab pertanyaan pertama yang bakal muncul.' },
    'get-to-point': { tip: 'Kabarnya dulu', more: 'Latar, salam, dan tagar taruh di belakang.' },
    'plain-words': { tip: 'Tulis seperti cerita di meja makan', more: 'Bahasa kantor malah menutupi kejadiannya.' },
    'back-it-up': { tip: 'Sebut sumber bagian yang berani itu', more: 'Satu nama sudah cukup.' },
    'who-cares': { tip: 'Tulis kenapa ini penting buat yang tidak di sana', more: 'Apa bedanya buat mereka?' },
    deliver: { tip: 'Kabarnya taruh di sini, jangan janjinya saja', more: 'Orang ingat siapa yang memberi tahu.' },
    'too-dense': { tip: 'Pecah: satu fakta satu kalimat', more: 'Tiga kalimat pendek dibaca, satu yang panjang dilewati.' },
  },
  praise: {
    news: 'Kabar penting, langsung ke intinya',
    figure: 'Angkanya menunjukkan seberapa besar',
    reason: 'Kamu jelaskan apa artinya',
    vivid: 'Konkret: kejadiannya kelihatan',
    credit: 'Kamu sebut siapa yang menemukannya',
    'point-home': 'Linknya melanjutkan yang kamu tulis',
    service: 'Orang bisa langsung bertindak',
    story: 'Orang-orang di dalamnya bikin ini penting',
    humour: 'Kabar yang bikin senyum kecil',
    question: 'Pertanyaan di baliknya bagus',
  },
  example: { weak: 'Perubahan besar di perpustakaan!', better: 'Mulai Mei perpustakaan buka hari Minggu, 13.00–18.00, kata pemkot: musim ujian.' },
};
