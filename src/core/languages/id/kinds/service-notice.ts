import type { KindTexts } from '../../../kinds/kind.ts';

export const serviceNotice: KindTexts = {
  title: 'Pengumuman layanan',
  points: {
    change: { label: 'Apa yang berubah', tip: 'Sebut dulu yang berubah: buka, tutup, pindah, telat', more: 'Perubahannya dulu. Salam dan latar belakang bisa di baris terakhir.' },
    whom: { label: 'Siapa dan wilayah mana', tip: 'Tulis siapa yang kena dan di wilayah mana', more: '"Pelanggan" itu semua orang. "RW 3 dan RW 5" bikin yang lain bisa lanjut.' },
    time: { label: 'Dari kapan sampai kapan', tip: 'Tambah dari kapan sampai kapan', more: '"Kabar berikutnya pukul 18" pun sudah membantu orang mengatur waktu.' },
    ask: { label: 'Sementara itu, tanya ke mana', tip: 'Tulis harus ngapain dulu, atau tanya ke mana', more: 'Loket lain, nomor telepon, rute bus: satu jalan keluar lebih berguna daripada basa-basi.' },
  },
  general: {
    'tell-more': { tip: 'Sebutkan apa yang harus dilakukan warga sekarang', more: 'Harus bawa, bayar, daftar, atau tunggu? Satu baris menghemat banyak telepon.' },
    'get-to-point': { tip: 'Perubahannya di depan, alasannya belakangan', more: 'Orang baca ini sambil berdiri di halte. Baris pertama harus cukup.' },
    'plain-words': { tip: 'Tulis seperti kamu bicara di loket', more: '"Layanan sementara tidak dapat diakses" artinya "Jumat kami tutup". Tulis itu saja.' },
  },
  praise: {
    service: 'Orang tahu apa yang berubah dan harus ngapain',
    reason: 'Ada alasannya, jadi lebih mudah diterima',
    news: 'Masih sempat buat siap-siap',
    'how-to': 'Langkahnya jelas, tinggal diikuti',
    vivid: 'Cukup konkret untuk langsung dijalankan',
    'point-home': 'Jelas info lengkapnya ada di mana',
    humour: 'Berguna, dan bikin senyum',
  },
  example: { weak: 'Pelanggan yth., akan ada perubahan pada layanan kami.', better: 'Air mati di RW 3, Senin 22.00 sampai Selasa 04.00: pipa diganti. Tampung air dulu ya.' },
};
