import type { StoreTexts } from './types.ts';

export const texts: StoreTexts = {
  fields: {
    name: 'Nama',
    summary: 'Ringkasan',
    description: 'Deskripsi',
    terms: 'Kata pencarian',
    purpose: 'Tujuan tunggal',
    permissions: 'Alasan tiap izin',
    dataUse: 'Penggunaan data',
    remoteCode: 'Kode jarak jauh',
    notes: 'Catatan untuk peninjau',
    policy: 'Kebijakan privasi',
    pictures: 'Gambar',
  },
  lead: 'Dibuat oleh `npm run listings`: ubah teksnya di sana. Tiap blok masuk ke kolom dengan nama yang sama.',
  description: `Worth Following memberi saran selagi kamu menulis di X. Dua pertanyaan untuk setiap draf: apa manfaatnya bagi pembaca, dan apakah terdengar seperti kamu?

Yang terlihat cuma satu baris: seberapa bermanfaat drafnya dan seberapa mirip gayamu, dalam kata-kata, plus saran pertama. Klik untuk melihat pujian dan paling banyak dua saran, dengan checklist sesuai jenis postingan dan satu contoh. Tiap saran menyebut alasannya, sumbernya, dan pengaruhnya ke skor. Kata yang dimaksud diberi garis bawah. Perbaikan hanya masuk kalau kamu klik, dan bisa dibatalkan.

YANG DILAKUKAN
• Saran untuk postingan, balasan, kutipan, dan utas di X, X Pro, dan web seluler
• Juga di Bluesky dan server Mastodon-mu, kalau kamu aktifkan satu per satu
• Cek terakhir sebelum posting: nomor telepon di depan umum, gambar tanpa deskripsi, akun yang salah
• Pengikut dan yang diikuti sebagai gaya, bukan nilai rapor
• Isi postingan terakhirmu, seberapa sering kamu posting, dan siapa yang menunggu jawaban
• Mempelajari caramu menulis dari postinganmu sendiri atau file arsip X, di perangkatmu
• Mengecek seluruh kalender konten dari file CSV
• Bisa juga tanpa X: coba di pengaturan

YANG TIDAK DILAKUKAN
• Tidak ada yang dikirim ke mana pun. Tanpa server, tanpa akun, tanpa analitik, tanpa iklan
• Tidak membaca apa pun sebelum kamu aktifkan, dan tidak pernah membaca pesan, pencarian, atau situs yang tidak kamu aktifkan
• Tidak memposting, mengikuti, atau mengeklik apa pun untukmu
• Tidak meramal jangkauan. Ini cuma saran, dan tiap saran bisa kamu nonaktifkan

Dalam bahasa Inggris, Indonesia, dan Filipina. Tidak berafiliasi dengan X Corp., Bluesky, atau Mastodon.`,
  terms: ['saran menulis', 'gaya brand', 'kalender konten', 'media sosial', 'copywriting', 'nada bicara', 'teks alternatif'],
  purpose: 'Memberi saran kepada orang yang menulis postingan di X, atau di Bluesky atau server Mastodon yang diaktifkannya: memberi skor draf menurut manfaatnya bagi pembaca dan brand-nya sendiri, memberi saran, dan menjelaskan pengikut dan yang diikuti sebuah profil dalam kata-kata. Semuanya di perangkat.',
  remoteCode: 'Tidak. Semua kode ada di dalam paket, dan kebijakannya hanya mengizinkan skrip dari paket.',
  dataUse: {
    collected: ['Adakah data yang meninggalkan perangkat?', 'Tidak. Tidak ada yang dikumpulkan atau dikirim.'],
    content: ['Konten situs web', 'Hanya diolah di perangkat: draf, postingan yang dibalas, profil dan postingan di layar. Jika formulir menanyakan apa yang diolah, centang yang ini.'],
    others: ['Identitas pribadi, kesehatan, keuangan, password, pesan pribadi, lokasi, riwayat web, aktivitas pengguna', 'Tidak. Username dan hitungan profil sendiri dan profil publik yang disematkan hanya disimpan di perangkat.'],
    sold: ['Dijual atau diberikan kepada pihak ketiga?', 'Tidak.'],
    unrelated: ['Dipakai atau diberikan untuk hal lain di luar tujuan tunggal?', 'Tidak.'],
    credit: ['Dipakai untuk kredit atau pinjaman?', 'Tidak.'],
  },
  policy: 'Alamat PRIVACY.md di tempat proyek diterbitkan. Teks yang sama ada di paket: src/privacy/index.html.',
  notes: `Tidak perlu akun X.
1. Pasang. Halaman selamat datang terbuka: sebuah draf dengan sarannya langsung ada. Pilih "Aktifkan saran", lalu "Lewati".
2. Kotak yang sama ada di pengaturan ekstensi, bagian "Coba".
3. Tekan contoh "Basa-basi". Sebuah baris muncul di bawah kotak. Klik: kartu terbuka dengan saran, alasan, dan skor.
4. Tekan "Info berguna": skornya naik dan sarannya menjadi pujian.
5. Bagian "Saran": nonaktifkan "Basa-basi" dan tekan contohnya lagi: saran itu hilang.
6. Bagian "Data": ekspor, impor, dan hapus. "Kalender": "Pakai contoh", "Cek postingan".
7. Bagian "Situs": "Aktifkan" di samping Bluesky membuat browser bertanya tentang bsky.app saja; server Mastodon diketik, karena alamatnya bisa apa saja. Itu sebabnya https://*/* opsional: tidak ada situs yang diminta sebelum klik itu.
Di x.com baris yang sama ada di samping tiap kotak tulis. Ekstensi ini tidak mengirim permintaan apa pun; kebijakan halamannya connect-src 'none'.`,
  buildNotes: `Arsip sumber menghasilkan byte yang sama. Node 20.19 atau lebih baru (dipakai 20.20.2 dan npm 11), Linux, macOS, atau Windows:
npm ci
npm run package
Lalu bandingkan dist/packages/*-firefox.zip dengan yang diajukan. Pembuat bundel: Vite dengan @crxjs/vite-plugin, versi di package-lock.json. Pustaka di dalam paket, tanpa perubahan: preact, webextension-polyfill. Untaian besar di bundel adalah bobot kata dan tabel kebiasaan menulis; docs/evaluation.md menjelaskan cara membuatnya.`,
  pictures: [
    ['Layak dibaca? Lihat selagi menulis.', 'Kotak tulis X dengan draf yang berguna. Di bawahnya satu baris: Manfaat layak dibaca, dan pujian untuk angka yang konkret.'],
    ['Paling banyak dua saran. Ada alasannya, banyak yang beres dalam satu klik.', 'Kartu terbuka di bawah draf yang ramai: saran tentang tagar, huruf besar, dan tanda seru, dengan tombol perbaikan.'],
    ['Pengikut dan yang diikuti: gaya, bukan nilai rapor.', 'Sebuah profil dengan kartu kecil di samping headernya: pengikut, yang diikuti, rasionya, dan gayanya dalam kata-kata pada skala.'],
    ['Saran bisa dinonaktifkan satu per satu. Semuanya tetap di perangkatmu.', 'Popup dengan saran dalam kelompok, masing-masing dengan sakelar, di samping halaman yang menjelaskan apa yang dibaca dan tidak.'],
    ['Seluruh kalender konten dalam sekali pandang.', 'Tabel rencana postingan, masing-masing dengan skor dan saran.'],
  ],
  tile: 'Saran yang ramah untuk postinganmu',
};
