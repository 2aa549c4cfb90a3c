import type { PolicyStrings } from '../types/policy.ts';

export const policy: PolicyStrings = {
  title: 'Kebijakan privasi',
  updated: 'Terakhir diubah pada {date}.',
  short: [
    'Semuanya terjadi di perangkatmu. Tidak ada yang dikirim ke mana pun: tanpa server, tanpa akun, tanpa analitik, tanpa iklan.',
    'Tidak ada yang dibaca sebelum kamu mengaktifkan saran. Kamu bisa menonaktifkannya lagi kapan saja.',
    'Bekerja di X. Di Bluesky atau server Mastodon hanya kalau kamu mengaktifkan situs itu.',
    'Draf hanya ada di memori selama kamu menulis. Draf tidak pernah disimpan.',
  ],
  reads: {
    title: 'Yang dibaca, dan alasannya',
    head: ['Apa', 'Kenapa', 'Berapa lama'],
    rows: [
      ['Postingan yang sedang kamu tulis di X atau di situs yang kamu aktifkan, jumlah gambarnya, dan gambar mana yang punya deskripsi', 'Untuk memberi skor dan saran', 'Di memori, sampai setengah menit setelah kamu meninggalkan kotak tulis atau halamannya'],
      ['Postingan yang kamu balas atau kutip', 'Untuk membedakan balasan yang membantu dari iklan', 'Di memori, selama drafnya ada'],
      ['Pengikut, yang diikuti, nama, bio, dan situs dari profil di layar', 'Untuk menunjukkan rasio sebagai gaya, di samping header profil', 'Di memori; dari profilmu sendiri, angkanya disimpan sekali sehari (lihat di bawah)'],
      ['Postinganmu sendiri di profilmu, dengan angka publiknya', 'Untuk mempelajari caramu menulis dan isi postinganmu', 'Kata-katanya langsung dibuang; yang disimpan ada di bawah'],
      ['Postingan orang lain di layar, hanya selama Akun saya terbuka', 'Untuk menemukan pertanyaan dan keluhan yang menunggu jawabanmu', 'Dibuang saat halaman ditutup'],
      ['File yang kamu pilih: arsip X, kalender, hasil ekspor, brand', 'Untuk dipelajari, diberi skor, atau diimpor', 'Dibaca di halaman; filenya tidak disimpan'],
    ],
  },
  never: {
    title: 'Yang tidak pernah dibaca',
    list: [
      'Pesan, pencarian, Grok, artikel, pengaturan, dan password',
      'Situs yang tidak kamu aktifkan, tab lain, riwayat, atau bookmark-mu',
      'Apa pun yang belum ada di halaman: tidak ada yang diambil dan tidak ada yang diklik untukmu',
      'Jendela pribadi (incognito): ekstensi ini tidak berjalan di sana',
    ],
  },
  kept: {
    title: 'Yang disimpan, dan berapa lama',
    intro: 'Hanya di penyimpanan browser ini untuk ekstensi, di perangkat ini; tidak disinkronkan. Kalau ekstensinya dihapus, semuanya ikut terhapus.',
    head: ['Apa', 'Isinya', 'Berapa lama'],
    rows: {
      settings: ['Pengaturanmu', 'Sakelar, bahasa, jeda, berapa kali kamu menandai saran sebagai salah, dan apakah kamu sudah setuju', 'Sampai kamu mengubah atau menghapusnya'],
      brands: ['Brand-mu', 'Yang kamu isi: nama, username, situs, topik, kata, gaya bicara', 'Sampai kamu mengubah atau menghapusnya'],
      record: ['Statistik postingan', 'Dari tiap postinganmu: ID dan situsnya, waktu, jenis, bahasa, saran yang muncul, apa isinya, like, repost, dan balasan, serta hash dari link dan urutan katanya untuk mengenali pengulangan. Bukan kata-katanya', '400 hari sampai postingan terbarumu; paling banyak 1.000 postingan'],
      dismissals: ['Saran yang diabaikan', 'Saran yang mana, dan kapan', 'Tiga minggu, lalu sampai kamu mengabaikan saran lagi; paling banyak 200'],
      history: ['Data pengikut', 'Pengikut dan yang diikuti profilmu sendiri, sekali sehari', 'Dua tahun, dihitung mundur dari yang terbaru'],
      pins: ['Profil yang disematkan', 'Username dan angka terakhir profil publik yang kamu sematkan', 'Sampai sematannya kamu lepas; paling banyak lima'],
      voices: ['Gaya tulis yang dipelajari', 'Cara sebuah akun menulis, sebagai hitungan dan hash; kata-kata topiknya, mulai dari tiga postingan; situs dan topik di profilnya', 'Sampai kamu menghapus akunnya; paling banyak 20'],
      tab: ['Tab popup', 'Mana dari ketiga tabnya yang terakhir dibuka; dan versi format datanya', 'Sampai kamu membuka tab lain'],
    },
  },
  asks: {
    title: 'Izin',
    head: ['Izin', 'Kenapa'],
    storage: 'Untuk menyimpan pengaturanmu, brand-mu, dan hal lain yang disebut di kebijakan privasi, di perangkat ini.',
    hosts: 'Untuk membaca postingan yang sedang kamu tulis dan profil yang kamu buka, dan menampilkan saran di sampingnya.',
    scripting: 'Untuk mulai bekerja di situs yang kamu nyalakan sendiri, dan hanya di sana.',
    optional: 'Hanya kalau kamu menyalakan Bluesky atau server Mastodon-mu. Pertama kali, browser bertanya tentang satu situs itu saja; sebelum kamu setuju, situs itu tidak bisa dilihat. Kamu bisa membatalkannya kapan saja.',
    none: 'Tidak ada izin lain yang diminta.',
  },
  control: {
    title: 'Yang bisa kamu lakukan',
    list: [
      'Lihat: Pengaturan › Data menunjukkan apa yang disimpan, dalam angka.',
      'Bawa: Ekspor memasukkan semuanya ke satu file yang bisa dibaca; Impor menunjukkan dulu apa yang akan berubah.',
      'Hapus: “Hapus semuanya” di sana, atau satu akun, brand, sematan, atau gaya tulis. Langsung hilang.',
      'Hentikan: nonaktifkan saran, tarik persetujuanmu, nonaktifkan satu situs, atau jeda di sana.',
    ],
  },
  shared: {
    title: 'Siapa yang menerimanya',
    list: [
      'Tidak ada. Kami tidak mengumpulkan, menjual, atau membagikan data, dan tidak memakainya untuk iklan, kredit, atau apa pun selain memberimu saran.',
      'Halaman ekstensi tidak bisa terhubung ke mana pun (connect-src \'none\'), dan tidak ada kode di dalamnya yang mencobanya.',
      'Penggunaan informasi mematuhi Kebijakan Data Pengguna Chrome Web Store, termasuk persyaratan Penggunaan Terbatas.',
    ],
  },
  changes: {
    title: 'Perubahan dan pertanyaan',
    text: 'Kalau kami mengubah apa yang dibaca atau disimpan, itu ditulis di daftar perubahan dengan judul sendiri. Ada pertanyaan? Pakai link dukungan di toko, atau buka issue di proyeknya.',
  },
  toData: 'Lihat dan hapus yang disimpan',
};
