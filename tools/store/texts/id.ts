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
  description: `Worth Following berada di samping kotak tulis X dan melihat dua hal saat kamu menulis: adakah isinya bagi pembaca, dan apakah terdengar seperti kamu?

Kamu melihat satu baris yang tenang: Manfaat dan Merek dalam kata-kata, dan saran pertama. Satu klik membuka paling banyak tiga saran, pujian lebih dulu. Tiap saran menyebut alasannya, sumbernya, dan pengaruhnya pada skor. Kata yang dimaksud diberi garis bawah; perbaikan hanya masuk kalau kamu klik, dan bisa diurungkan.

YANG DILAKUKANNYA
• Mendampingi postingan, balasan, kutipan, dan utas di X, X Pro, dan web seluler
• Melihat sekali lagi sebelum Post: nomor telepon di depan umum, gambar tanpa deskripsi, akun yang salah
• Membaca pengikut dan yang diikuti sebagai gaya dalam kata-kata biasa, bukan nilai rapor
• Menunjukkan untuk apa postingan terakhirmu, iramamu, dan siapa yang menunggu jawaban
• Mempelajari caramu menulis dari postinganmu sendiri atau berkas arsip X, di perangkatmu
• Menilai seluruh kalender konten dari berkas CSV
• Juga bekerja tanpa X: di pengaturan ada halaman untuk mencobanya

YANG TIDAK DILAKUKANNYA
• Tidak ada yang dikirim ke mana pun. Tanpa server, tanpa akun, tanpa analitik, tanpa iklan
• Tidak membaca apa pun sebelum kamu setuju, dan tidak membaca pesan, pencarian, atau situs lain
• Tidak memposting, mengikuti, atau mengeklik apa pun untukmu
• Tidak meramal jangkauan. Ini saran, dan tiap aturan punya sakelar

Dalam bahasa Inggris, Indonesia, dan Filipina. Tidak berafiliasi dengan X Corp.`,
  terms: ['pelatih menulis', 'suara merek', 'kalender konten', 'media sosial', 'copywriting', 'nada bicara', 'teks alternatif'],
  purpose: 'Mendampingi orang yang menulis postingan di X: menilai draf menurut nilainya bagi pembaca dan mereknya sendiri, memberi saran, dan menjelaskan pengikut dan yang diikuti sebuah profil dalam kata-kata. Semuanya di perangkat.',
  remoteCode: 'Tidak. Semua kode ada di dalam paket, dan kebijakannya hanya mengizinkan skrip dari paket.',
  dataUse: {
    collected: ['Adakah data yang meninggalkan perangkat?', 'Tidak. Tidak ada yang dikumpulkan atau dikirim.'],
    content: ['Konten situs web', 'Hanya diolah di perangkat: draf, postingan yang dijawabnya, profil dan postingan di layar. Jika formulir menanyakan apa yang diolah, centang yang ini.'],
    others: ['Identitas pribadi, kesehatan, keuangan, kata sandi, pesan pribadi, lokasi, riwayat web, aktivitas pengguna', 'Tidak. Nama pengguna dan hitungan profil sendiri dan profil publik yang disematkan hanya disimpan di perangkat.'],
    sold: ['Dijual atau diberikan kepada pihak ketiga?', 'Tidak.'],
    unrelated: ['Dipakai atau diberikan untuk hal lain di luar tujuan tunggal?', 'Tidak.'],
    credit: ['Dipakai untuk kredit atau pinjaman?', 'Tidak.'],
  },
  policy: 'Alamat PRIVACY.md di tempat proyek diterbitkan. Teks yang sama ada di paket: src/privacy/index.html.',
  notes: `Tidak perlu akun X.
1. Pasang. Halaman selamat datang terbuka: sebuah draf dengan sarannya langsung ada. Pilih "Aktifkan saran", lalu "Lewati".
2. Kotak yang sama ada di pengaturan ekstensi, bagian "Coba".
3. Tekan contoh "Obrolan ringan". Sebuah baris muncul di bawah kotak. Klik: kartu terbuka dengan saran, alasan, dan skor.
4. Tekan "Info berguna": skornya naik dan sarannya menjadi pujian.
5. Bagian "Aturan": matikan "Basa-basi" dan tekan contohnya lagi: saran itu hilang.
6. Bagian "Data": ekspor, impor, dan hapus. "Kalender": "Isi dengan contoh", "Lihat semuanya".
Di x.com baris yang sama ada di samping tiap kotak tulis. Ekstensi ini tidak mengirim permintaan apa pun; kebijakan halamannya connect-src 'none'.`,
  buildNotes: `Arsip sumber menghasilkan byte yang sama. Node 20.19 atau lebih baru (dipakai 20.20.2 dan npm 11), Linux, macOS, atau Windows:
npm ci
npm run package
Lalu bandingkan dist/packages/*-firefox.zip dengan yang diajukan. Pembuat bundel: Vite dengan @crxjs/vite-plugin, versi di package-lock.json. Pustaka di dalam paket, tanpa perubahan: preact, webextension-polyfill. Untaian besar di bundel adalah bobot kata dan tabel kebiasaan menulis; docs/evaluation.md menjelaskan cara membuatnya.`,
  pictures: [
    ['Layak dibaca? Lihat selagi menulis.', 'Kotak tulis X dengan draf yang berguna. Di bawahnya satu baris: Manfaat layak dibaca, dan pujian untuk angka yang konkret.'],
    ['Paling banyak tiga saran. Ada alasannya, banyak yang beres dalam satu klik.', 'Kartu terbuka di bawah draf yang ramai: saran tentang tagar, kata besar, dan tanda seru, dengan tombol perbaikan.'],
    ['Pengikut dan yang diikuti: gaya, bukan nilai rapor.', 'Sebuah profil dengan kartu kecil di samping kepalanya: pengikut, yang diikuti, rasionya, dan gayanya dalam kata-kata pada skala.'],
    ['Tiap aturan punya sakelar. Semuanya tetap di perangkatmu.', 'Popup dengan aturan dalam kelompok, masing-masing dengan sakelar, di samping halaman yang menjelaskan apa yang dibaca dan tidak.'],
    ['Seluruh kalender konten dalam sekali pandang.', 'Tabel postingan yang direncanakan, masing-masing dengan skor dan saran.'],
  ],
  tile: 'Pelatih yang ramah untuk postinganmu',
};
