import type { PolicyStrings } from '../types/policy.ts';

export const policy: PolicyStrings = {
  title: 'Kebijakan privasi',
  updated: 'Terakhir diubah pada {date}.',
  short: [
    'Semuanya terjadi di perangkatmu. Tidak ada yang dikirim ke mana pun: tanpa server, tanpa akun, tanpa analitik, tanpa iklan.',
    'Tidak ada yang dibaca sebelum kamu setuju di halaman selamat datang. Persetujuan itu bisa ditarik kapan saja.',
    'Draf hanya ada di memori selama kamu menulis. Draf tidak pernah disimpan.',
  ],
  reads: {
    title: 'Yang dibaca, dan alasannya',
    head: ['Apa', 'Mengapa', 'Berapa lama'],
    rows: [
      ['Draf di kotak tulis X, jumlah gambarnya, dan gambar mana yang punya deskripsi', 'Untuk menilainya dan memberi saran', 'Di memori, sampai kamu meninggalkan kotak atau halamannya'],
      ['Postingan yang dijawab atau dikutip drafmu', 'Untuk membedakan bantuan dari iklan di percakapan orang lain', 'Di memori, selama drafnya ada'],
      ['Pengikut, yang diikuti, nama, bio, dan situs dari profil di layar', 'Untuk menunjukkan rasio sebagai gaya, di samping kepala profil', 'Di memori; dari profilmu sendiri disimpan satu baris sehari, lihat di bawah'],
      ['Postinganmu sendiri di profilmu, dengan angka publiknya', 'Untuk mempelajari caramu menulis dan untuk apa postinganmu', 'Kata-katanya langsung dilupakan; yang disimpan ada di bawah'],
      ['Postingan orang lain di layar, hanya selama kamu melihat Akun saya', 'Untuk menemukan pertanyaan dan keluhan yang menunggu jawabanmu', 'Dilupakan saat halaman ditutup'],
      ['Berkas yang kamu pilih: arsip X, kalender, hasil ekspor, merek', 'Untuk dipelajari, dinilai, atau dipakai', 'Dibaca di halaman, tidak disimpan sebagai berkas'],
    ],
  },
  never: {
    title: 'Yang tidak pernah dibaca',
    list: [
      'Pesan, pencarian, Grok, artikel, setelan, dan kata sandi',
      'Situs lain, tab lain, riwayat, atau bookmark-mu',
      'Apa pun yang belum ada di halaman: ekstensi ini tidak memuat apa pun dari X dan tidak menekan apa pun untukmu',
      'Jendela pribadi: ekstensi ini tidak berjalan di sana',
    ],
  },
  kept: {
    title: 'Yang disimpan, dan berapa lama',
    intro: 'Hanya di penyimpanan peramban ini untuk ekstensi, di perangkat ini; tidak disinkronkan. Menghapus ekstensi menghapus semuanya.',
    head: ['Apa', 'Isinya', 'Berapa lama'],
    rows: {
      settings: ['Pilihanmu', 'Sakelar, bahasa, jeda, berapa kali kamu menandai saran sebagai salah, dan apakah kamu sudah setuju', 'Sampai kamu mengubah atau menghapusnya'],
      brands: ['Merekmu', 'Yang kamu ceritakan: nama, nama pengguna, situs, topik, kata, nada', 'Sampai kamu mengubah atau menghapusnya'],
      record: ['Postingan yang diingat', 'Dari tiap postinganmu: nomornya di X, waktu, jenis, bahasa, aturan yang kena, apa yang dilakukannya, suka, posting ulang, dan balasan, serta hash dari tautan dan urutan katanya untuk mengenali pengulangan. Bukan kata-katanya', '400 hari mundur dari yang terbaru; paling banyak 1.000 postingan'],
      dismissals: ['Saran yang dilewati', 'Aturan yang mana, dan kapan', 'Sampai yang berikutnya setelah tiga minggu; paling banyak 200'],
      history: ['Hari dengan hitungan', 'Pengikut dan yang diikuti profilmu sendiri, sekali sehari', 'Dua tahun mundur dari yang terbaru'],
      pins: ['Profil yang dipantau', 'Nama pengguna dan angka terakhir profil publik yang kamu sematkan', 'Sampai kamu lepas; paling banyak lima'],
      voices: ['Gaya tulis yang dipelajari', 'Cara sebuah akun menulis, sebagai hitungan dan hash; kata-kata topiknya, mulai tiga postingan; situs dan topik di profilnya', 'Sampai kamu melupakan akunnya; paling banyak 20'],
      tab: ['Tab popup', 'Yang mana dari ketiga tabnya terakhir terbuka; dan sebuah angka tentang bentuk penyimpanan semua ini', 'Sampai pilihan berikutnya'],
    },
  },
  asks: {
    title: 'Izin',
    head: ['Izin', 'Mengapa'],
    storage: 'Untuk menyimpan pilihanmu, merekmu, dan bagian lain yang disebut kebijakan privasi di perangkat ini.',
    hosts: 'Untuk membaca draf dan profil yang kamu lihat, dan menampilkan pelatih di sampingnya.',
    none: 'Tidak ada izin lain yang diminta.',
  },
  control: {
    title: 'Yang bisa kamu lakukan',
    list: [
      'Melihatnya: Pengaturan › Data menunjukkan apa yang disimpan, dalam angka.',
      'Membawanya: Ekspor menulis semuanya ke satu berkas yang bisa dibaca; Impor menunjukkan dulu apa yang akan berubah.',
      'Menghapusnya: “Hapus semuanya” di sana, atau satu akun, merek, sematan, atau gaya tulis. Langsung hilang.',
      'Menghentikannya: tarik persetujuanmu, matikan pelatih, atau jeda di satu situs.',
    ],
  },
  shared: {
    title: 'Siapa yang menerimanya',
    list: [
      'Tidak ada. Tidak ada data yang kami kumpulkan, jual, bagikan, atau pakai untuk iklan, kredit, atau apa pun selain mendampingimu menulis.',
      'Halaman ekstensi tidak boleh terhubung ke mana pun (connect-src \'none\'), dan tidak ada kode di dalamnya yang mencobanya.',
      'Penggunaan informasi mematuhi Kebijakan Data Pengguna Chrome Web Store, termasuk persyaratan Penggunaan Terbatas.',
    ],
  },
  changes: {
    title: 'Perubahan dan pertanyaan',
    text: 'Perubahan pada apa yang dibaca atau disimpan ditulis di daftar perubahan dengan judul sendiri. Pertanyaan: lewat tautan dukungan di toko, atau sebagai isu di proyek.',
  },
  toData: 'Lihat dan hapus yang disimpan',
};
