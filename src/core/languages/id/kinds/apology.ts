import type { KindTexts } from '../../../kinds/kind.ts';

export const apology: KindTexts = {
  title: 'Permintaan maaf',
  points: {
    'own-words': { label: 'Kata-katamu sendiri', tip: 'Ini kalimat template: sebut saja apa yang terjadi', more: 'Semua orang sudah hafal kalimat ini. Sebut apa yang salah dan apa langkah berikutnya.' },
    happened: { label: 'Apa yang terjadi, ke siapa', tip: 'Sebut apa yang terjadi dan siapa yang kena', more: '"Ketidaknyamanan" itu menutupi. "312 pelanggan tidak bisa masuk" itu mengakui.' },
    changes: { label: 'Apa yang berubah, kapan', tip: 'Tulis apa yang berubah dan kapan', more: 'Permintaan maaf yang dipercaya itu yang ada tanggalnya.' },
    why: { label: 'Kenapa bisa terjadi', tip: 'Tulis kenapa bisa terjadi, walau memalukan', more: 'Sebab yang jujur bukan alasan. Kalau tidak ditulis, orang menebak yang lebih buruk.' },
    sorry: { label: 'Maaf', tip: 'Bilang maaf, singkat dan tanpa "jika"', more: '"Maaf" saja cukup. "Maaf jika ada yang merasa" belum maaf namanya.' },
  },
  general: {
    'tell-more': { tip: 'Tulis: yang terdampak dapat apa, harus ngapain', more: 'Uang kembali, tanggal baru, nomor yang bisa ditelepon: apa yang perlu mereka lakukan?' },
    'get-to-point': { tip: 'Mulai dari apa yang salah', more: 'Sejarah perusahaan taruh paling akhir, atau hapus saja.' },
  },
  praise: {
    complete: 'Kamu akui: apa, kenapa, maaf, apa yang berubah',
    reason: 'Sebabnya ditulis, tanpa cari-cari alasan',
    service: 'Yang terdampak jadi tahu dapat apa, dan kapan',
    credit: 'Kamu berterima kasih ke yang melapor',
  },
  example: { weak: 'Mohon maaf atas ketidaknyamanannya.', better: '40 pesanan terkirim salah ukuran. Saya yang keliru, maaf. Gantinya dikirim Selasa.' },
};
