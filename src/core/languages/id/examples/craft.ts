import type { Examples } from '../../../rules/example.ts';

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  length: {
    flags: [
      'Perpustakaan desa meminjamkan alat tukang setiap Selasa dan bibit sayur setiap awal musim hujan dan mesin jahit sepanjang tahun dan kalau kamu mengembalikan barang yang sudah diperbaiki maka namamu boleh ditulis di dinding dekat pintu masuk',
      'Hujan turun lebih awal. Jalurnya becek. Pakai sepatu bot. Bawa tongkat. Anjing diikat ya. Gerbang atas ditutup. Lewat gerbang bawah saja. Warung tetap buka. Bayarnya tunai. Bus terakhir jam enam. Awas jembatan licin. Kita kumpul dekat pohon besar di pinggir kolam.',
    ],
    passes: [
      'Perpustakaan meminjamkan alat tiap Selasa.\nBibit tiap musim hujan.',
      'Jalurnya becek, pakai bot',
      'Kami pindah.',
    ],
  },
  'long-for-a-post': {
    flags: [
      'Setiap stoples di rak ini diisi oleh warga yang tinggal tak jauh dari toko dan membawa buahnya sendiri dengan jalan kaki, sepeda, atau gerobak. Setiap stoples di rak ini diisi oleh warga yang tinggal tak jauh dari toko dan membawa buahnya sendiri dengan jalan kaki, sepeda, atau gerobak. Setiap stoples di rak ini diisi oleh warga yang tinggal tak jauh dari toko dan membawa buahnya sendiri dengan jalan kaki, sepeda, atau gerobak.',
      { text: 'Kenapa kota kita perlu mempertahankan trem', situation: 'thread-start', draft: { kind: 'thread', part: { index: 0, texts: Array.from({ length: 11 }, () => 'Trem mengangkut lebih banyak orang daripada tiga jalur bus digabung, dan relnya sudah lunas sejak puluhan tahun lalu, begini hitungannya kalau dirinci.') } } },
    ],
    passes: [
      'Gudang penuh stoples, satu per satu',
      'Kisah lengkap trem kota ada di halaman kami: tremkota.co.id/kisah',
      'Cuma dua bagian kok',
    ],
  },
  cryptic: {
    flags: [
      { text: 'Ini nih', draft: { media: { count: 1, described: 1 } } },
      { text: 'Wah!', draft: { media: { count: 1, described: 1 } } },
      { text: 'Nih 👇 https://gerabah.co.id/9' },
    ],
    passes: [
      { text: 'Gudang baru kami di Surabaya', draft: { media: { count: 1, described: 1 } } },
      { text: 'Ini tungku berumur empat puluh tahun', draft: { media: { count: 1, described: 1 } } },
      { text: 'Lihat es di jembatan pagi tadi', draft: { media: { count: 1, described: 1 } } },
      'Itu feri terakhir musim ini',
    ],
  },
  hashtags: {
    flags: [
      'Hari pasar #makanan #lokal #roti #keju',
      '#satu #dua #tiga',
      '#Kebun baru #kami #sudah #buka',
    ],
    passes: [
      'Kamar #4 dan #12 kosong',
      'Roti di pasar #lokal #roti',
      'Laporan langsung dari pelabuhan #badai #feri #pelabuhan',
    ],
  },
  'front-load': {
    flags: [
      'Halo semua, jadi gini, mulai Senin jam buka berubah',
      'Kami dengan bangga mengumumkan bahwa kolam renang buka bulan Mei',
      'Cuma mau bilang klinik pindah ke lantai dua',
    ],
    passes: [
      'Mulai Senin jam buka berubah: 8 sampai 18',
      'Jadi relawan yuk, Sabtu ini di posko Cianjur',
      'Jujur itu mahal, kata kakek penjual jam di Pasar Baru',
      'Nah ini cara melipat tenda tanpa ribut sama pasangan',
    ],
  },
  hedging: {
    flags: [
      'Kayaknya mungkin agak lebih cepat lewat laut sih',
      'Barangkali bisa jadi telat, entahlah',
      'Sepertinya kayaknya rusak deh, kurang lebih gitu deh',
    ],
    passes: [
      'Lewat laut mungkin lebih cepat',
      'Rasanya agak manis, sedikit pedas',
      'Kira-kira dua jam perjalanan dari Solo',
      'Agak mendung, lumayan buat jalan sore',
    ],
  },
  accessible: {
    flags: [
      'Panen raya 🎈🎈🎈🎈🎈🎈',
      '𝗠𝗲𝗻𝘂 𝗯𝗮𝗿𝘂 mulai Senin',
      { text: 'Taman bermain dari atas', draft: { media: { count: 2, described: 1 } } },
    ],
    passes: [
      'Menu mulai Senin 🥗🍞',
      { text: 'Ayunan baru di sisi kiri, dilihat dari loteng', draft: { media: { count: 1, described: 1 } } },
      'Luasnya 40 m²',
    ],
  },
  'stray-link': {
    flags: ['Baca README.md dulu ya', 'Tungkunya sudah dingin.So besok kita mulai', 'Jalankan main.py dua kali', 'Simpan catatan.md di meja'],
    passes: ['Baca acme.com dulu', 'Hujan. So tetap jualan', 'Trem lewat 7.30 dan 8.15', 'Daftarnya di https://clay.md/daftar', 'Tulis ke jo@clay.com'],
  },
  thread: {
    flags: [
      { text: 'Utas', situation: 'thread-start' },
      { text: 'Cerita soal kebun', situation: 'thread-start' },
      { text: 'Lanjut', situation: 'thread-part' },
    ],
    passes: [
      { text: 'Kenapa tomat kami gagal tahun ini? Utas pendek', situation: 'thread-start' },
      { text: 'Empat kesalahan kami soal pompa air', situation: 'thread-start' },
      { text: 'Pompa menyala siang hari, separuh airnya menguap', situation: 'thread-part' },
      { text: 'Ketiga: mulsa. Tanah tetap lembap sampai Agustus', situation: 'thread-part' },
    ],
  },
  'camel-case': {
    flags: ['Sungai di belakang pasar naik dua meter #lingkunganhidup', 'Pameran kain tenun dibuka besok pagi #karyaindonesia', 'Lima meja baca baru di balai RW #ayobaca #literasibangsa'],
    passes: ['Sungai di belakang kantor surut lagi #LingkunganHidup', 'Cetak ulang lima lembar saja #fotokopi', 'Nasi hangat di teras #ramadan', 'Nonton bareng di lapangan #timnas', 'Rombongan berangkat subuh #karyawisata'],
  },
};
