import type { KindTexts } from '../../../kinds/kind.ts';

export const outage: KindTexts = {
  title: 'Gangguan atau keterlambatan',
  points: {
    what: { label: 'Apa yang tidak jalan', tip: 'Sebut yang tidak jalan: bagian mana, jalur mana', more: '"Kendala teknis" bisa apa saja. "Bayar pakai kartu gagal": orang tahu harus ngapain.' },
    whom: { label: 'Siapa yang kena, di mana', tip: 'Tulis siapa yang kena dan di mana', more: 'Yang tidak kena bisa tenang, yang kena tahu kalian sudah tahu.' },
    time: { label: 'Sejak kapan, sampai kapan', tip: 'Tulis sejak kapan, dan kapan ada kabar lagi', more: 'Belum tahu selesainya? Tulis jam kabar berikutnya, lalu tepati.' },
    ask: { label: 'Yang masih bisa dipakai', tip: 'Tulis apa yang masih bisa dipakai sementara ini', more: 'Jalan lain, itu yang pertama dicari orang.' },
  },
  general: {
    'tell-more': { tip: 'Tulis yang sudah diketahui dan yang belum', more: '"Penyebabnya belum ketemu" tetap lebih baik: orang tahu ada yang mengerjakan.' },
    'plain-words': { tip: 'Sebut apa yang rusak, bukan "kendala teknis"', more: 'Kata yang biasa lebih menenangkan daripada kata yang kaku.' },
  },
  praise: {
    service: 'Jelas mana yang rusak dan mana yang masih jalan',
    reason: 'Penyebabnya ditulis: orang jadi percaya',
    news: 'Kamu kabari sebelum mereka bertanya',
  },
  example: { weak: 'Saat ini layanan kami mengalami kendala teknis.', better: 'Pembayaran kartu gagal di semua toko sejak 09.10. Tunai dan QRIS bisa. Kabar lagi pukul 11.' },
};
