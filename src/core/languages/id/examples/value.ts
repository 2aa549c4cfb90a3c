import type { Examples } from '../../../rules/example.ts';

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  'second-tip': {
    flags: [
      'Bangga mengumumkan kolaborasi strategis untuk membangun ekosistem yang scalable dan disruptif',
      'Bangga menjadi bagian dari transformasi digital yang holistik dan disruptif bersama mitra strategis',
    ],
    passes: [
      'Perpustakaan buka jam sepuluh tiap Minggu mulai Mei, kopi disediakan pramuka.',
      'Simpul apa yang paling kuat buat tali basah? Aku pakai simpul pangkal, tapi sering lepas.',
      'Biar gembok beku terbuka, panaskan kuncinya, bukan gemboknya.',
    ],
  },
  praise: {
    flags: [
      'Air mati di RW 5 hari Selasa jam 22.00 sampai 04.00, katup pipa di Jalan Melati diganti. Tangki ada di balai warga mulai jam 20.00, bawa ember.',
      'Dulu chat dibalas urut waktu masuk. Sekarang yang marah dibaca dulu, karena mereka yang paling cepat pergi: keluhan yang balik lagi turun dari 40 jadi 6 seminggu.',
      'KRL arah Bogor tertahan di Manggarai sejak 07.15 karena gangguan sinyal. Naik TransJakarta koridor 4 dulu, kabar berikutnya jam 8.',
    ],
    passes: [
      'Selamat pagi semuanya, semangat ya',
      'Tunggu kejutan dari kami, sebentar lagi',
      'Versi 2.4 sudah rilis',
    ],
  },
  'engagement-bait': {
    flags: [
      'Boost kalau kamu tim bubur diaduk',
      'RT kalau setuju, tag temanmu',
      'Like kalau kamu kangen masa sekolah',
      'Ketik amin biar rezekinya lancar',
    ],
    passes: [
      'Pupuk ini bisa boost hasil panen sampai 12 kilo',
      'Ketua RT kami bikin bank sampah, hasilnya Rp2 juta sebulan',
      'Bagikan pengalaman kalian urus paspor yuk, kami rangkum besok',
      'Warga RT 05 gotong royong hari Minggu',
      'Tolong RT: butuh darah golongan O di RS Sardjito',
    ],
  },
  'follow-bait': {
    flags: [
      'Follow dong, pasti difolbek',
      'Yuk saling follow, cari mutual',
      'Bantu sampai 1k, nanti aku folbek',
    ],
    passes: [
      'Ikuti langkah ini supaya faktur tidak ditolak',
      'Follow ya, tiap Senin kami bagi resep',
      'Pengikut upacara adat memenuhi halaman keraton',
      'Balik modal dalam empat bulan, ini hitungannya',
    ],
  },
  calamity: {
    flags: [
      'Promo banjir! Diskon jas hujan, order sekarang',
    ],
    passes: [
      'Banjir pesanan minggu ini, makasih ya',
      'Dulu longsor di sini mengubah arah sungai',
      'Perusahaan logistik kami buka cabang di Kediri',
      'Kebakaran jenggot gara-gara rapat mendadak',
    ],
    praises: [
      'Banjir di Demak: pengungsi di SDN 2 Sayung butuh selimut dan air minum, hubungi 0812 3456 7000',
      'Gempa Cianjur: dapur umum di Masjid Al-Huda butuh relawan, kontak @poskocianjur',
    ],
  },
};
