import type { KindTexts } from '../../../kinds/kind.ts';

export const jobAd: KindTexts = {
  title: 'Lowongan kerja',
  points: {
    role: { label: 'Posisinya', tip: 'Posisi apa? Tulis di baris pertama', more: 'Orang mencari nama posisinya sendiri. Sebut dulu posisinya, baru cerita soal timnya.' },
    pay: { label: 'Gaji atau kisarannya', tip: 'Tulis gajinya, kisaran juga sudah membantu', more: 'Lowongan tanpa gaji sering dilewati. Kisaran, upah per jam, atau "sukarela": dua pihak sama-sama hemat waktu.' },
    apply: { label: 'Cara melamar', tip: 'Tulis cara melamar dan batas waktunya', more: 'Link, email, atau "datang langsung hari kerja". Tambah tanggal terakhir supaya tidak ada yang telat.' },
    place: { label: 'Lokasi atau remote', tip: 'Kerjanya di mana? Tulis kota, atau bilang remote', more: 'Kota, cabang, atau zona waktu: dari situ orang memutuskan lanjut baca atau tidak.' },
  },
  general: {
    'tell-more': { tip: 'Tambah satu hal soal kerja hariannya', more: 'Sehari-hari ngapain? Satu kalimat jujur lebih berguna daripada "lingkungan dinamis".' },
    'plain-words': { tip: 'Ganti jargonnya dengan tugas sehari-hari', more: '"Siap bekerja di bawah tekanan" cocok untuk semua kerja. "Angkat kotak 20 kg" cuma untuk satu.' },
  },
  praise: {
    service: 'Semua yang perlu untuk melamar sudah ada',
    humour: 'Jujur soal kerjanya, dan enak dibaca',
    reason: 'Kamu bilang kenapa orang mau kerja di sini',
    credit: 'Kamu cerita nanti kerjanya bareng siapa',
  },
  example: { weak: 'Kami buka lowongan! Yuk gabung tim kami, cek bio.', better: 'Kasir shift malam, toko Cikini. Rp3,2 juta + makan. WA Bu Tari sebelum 12 Mei.' },
};
