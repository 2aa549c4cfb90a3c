import type { KindTexts } from '../../../kinds/kind.ts';

export const howTo: KindTexts = {
  title: 'Tips dan cara',
  points: {
    steps: { label: 'Langkah yang bisa diikuti', tip: 'Tulis langkahnya satu per satu, berurutan', more: 'Awali dengan kerjanya: putar, tekan, tunggu. Tambah takaran dan waktu kalau penting.' },
    result: { label: 'Hasilnya dulu', tip: 'Sebut dulu hasilnya, baru caranya', more: '"Nasi sisa jadi renyah" dulu, baru langkahnya. Orang menilai dari baris pertama.' },
    case: { label: 'Untuk kasus apa', tip: 'Tulis kapan cara ini cocok, kapan tidak', more: '"Buat roti beku" atau "khusus kompor gas": yang tidak cocok jadi tidak salah coba.' },
  },
  general: {
    'tell-more': { tip: 'Tambah bagian yang paling sering bikin gagal', more: 'Hal yang baru ketahuan setelah praktik, itu yang disimpan orang.' },
    'get-to-point': { tip: 'Langsung triknya, pembukaannya hapus saja', more: 'Cerita cara menemukannya bisa belakangan.' },
    deliver: { tip: 'Kasih langkah pertama di sini, jangan cuma link', more: 'Satu langkah yang berhasil bikin orang mau sisanya.' },
    'back-it-up': { tip: 'Tulis ini berhasil di mana dan berapa kali', more: 'Satu kasus sudah cukup: "tiga kali coba, tiga kali jadi".' },
    'plain-words': { tip: 'Pakai kata yang dimengerti pemula', more: 'Tiap istilah teknis perlu penjelasan, atau dibuang.' },
  },
  praise: {
    'how-to': 'Bisa langsung dipraktikkan',
    reason: 'Ada alasannya, jadi bisa disesuaikan sendiri',
    vivid: 'Tiap langkahnya kebayang',
    figure: 'Takarannya jelas, gampang diulang',
    humour: 'Berguna dan lucu: bakal disimpan orang',
    service: 'Semua yang dibutuhkan ada di sini',
    story: 'Ceritanya bikin langkahnya gampang diingat',
    credit: 'Kamu sebut belajar dari siapa',
    'point-home': 'Linknya melanjutkan tips ini',
  },
  example: { weak: 'Tips bikin nasi lebih enak!', better: 'Nasi sisa jadi renyah: wajan panas, tanpa minyak, tekan rata, 4 menit jangan diaduk.' },
};
