import type { KindTexts } from '../../../kinds/kind.ts';

export const opinionInsight: KindTexts = {
  title: 'Opini',
  points: {
    reason: { label: 'Alasan atau contoh', tip: 'Tambah satu alasan, atau satu kasus', more: '"Aku lihat di dua toko" sudah cukup. Tanpa itu, cuma pendapat di antara pendapat.' },
    claim: { label: 'Pendapatnya', tip: 'Tulis pendapatmu dalam satu kalimat', more: '"Unpopular opinion" belum pendapat. Menurutmu yang benar apa?' },
    limit: { label: 'Kapan tidak berlaku', tip: 'Tulis kapan ini tidak berlaku', more: '"Kecuali tim di bawah lima orang" bikin sisanya lebih dipercaya.' },
  },
  general: {
    'tell-more': { tip: 'Kasih satu contoh dari keseharianmu', more: 'Apa yang terjadi sampai kamu mikir begitu?' },
    'back-it-up': { tip: 'Kuatkan: satu angka atau contoh nyata', more: 'Makin berani pendapatnya, makin berguna satu contoh.' },
    'own-thought': { tip: 'Tambah yang kamu lihat sendiri', more: 'Kalimatnya sudah banyak yang bilang; kasusmu belum.' },
    'plain-words': { tip: 'Bilang pakai kata biasa', more: 'Idenya sudah bagus, tidak perlu kata besar.' },
    'get-to-point': { tip: 'Mulai dari pendapatnya langsung', more: 'Label dan pembukaannya boleh dibuang.' },
    'too-dense': { tip: 'Pecah: pendapat, alasan, contoh', more: 'Satu hal per baris lebih gampang diikuti.' },
    'be-kind': { tip: 'Kritik idenya, jangan maki orangnya', more: 'Tanpa ejekan, poinmu malah lebih kuat.' },
  },
  praise: {
    reason: 'Ada alasannya, jadi bisa ditimbang',
    vivid: 'Contohnya langsung bikin jelas',
    credit: 'Kamu sebut idenya dari siapa',
    figure: 'Angkanya menguatkan pendapatmu',
    question: 'Ditutup pertanyaan yang bisa dijawab',
    'how-to': 'Pendapat yang bisa langsung dijalankan',
    humour: 'Tajam dan lucu',
    'point-home': 'Linknya menguatkan',
  },
  example: { weak: 'Unpopular opinion: rapat itu nggak guna.', better: 'Rapat Senin kami: 12 minggu, satu keputusan. Sekarang lewat email, kecuali rekrutmen.' },
};
