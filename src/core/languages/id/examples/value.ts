import type { Examples } from '../../../rule.ts';

/** The rules' examples. */
export const examples: Readonly<Record<string, Examples>> = {
  'trite-now': {
    fires: [
      'Gabut banget nih, laper tapi mager',
      'Kemarin makan siang sama temen kantor di warung depan rumah',
      'Ngantuk parah, kopi dulu ah',
      'Baru bangun, males mandi',
    ],
    quiet: [
      'Cara kami pangkas antrean makan siang dari 40 jadi 15 menit: pesan sebelum jam 10',
      'Petani kopi Gayo mulai panen raya bulan ini',
      'Laper mata pas belanja? Catat dulu isi kulkas',
      'Info macet: jalur Puncak satu arah sampai jam 12',
    ],
  },
  'nothing-in-it': {
    fires: [
      'Hmm',
      'Gitu deh',
      'Iya sih',
    ],
    quiet: [
      'Makasih semuanya!',
      'Selamat Idulfitri',
      'Kami buka jam sembilan',
      'Selamat ya, Bu Rina',
      'Dicari kucing oranye, daerah Dago',
    ],
  },
  informs: {
    fires: [
      'Menurut BPS, inflasi pangan turun jadi 2,1% pada Oktober',
      'Mulai Senin tarif parkir stasiun jadi Rp5.000 per jam',
      'Warung kami dulu buang 6 kg nasi sehari, sekarang tinggal 1 kg',
    ],
    quiet: [
      '100% setuju sama kamu',
      'Diskon 20% buat semua gelas',
      'Tadi malam tidur cuma sebentar',
      'Hari ini pakai baju baru dari toko langganan di Blok M',
    ],
  },
  teaches: {
    fires: [
      'Cara menyimpan cabai agar tahan 2 minggu: cuci, keringkan, simpan dalam wadah berlapis tisu',
      'Tips menghemat gas: tutup panci, pakai api kecil, matikan sebelum matang',
      'Langkah pertama urus akta: siapkan KTP, KK, dan surat dari bidan',
    ],
    quiet: [
      'Acara kami sudah selesai, sampai jumpa',
      'Ada tips main ke Bandung?',
      'Cara pandang orang memang beda-beda',
      'Pakai kode HEMAT biar lebih murah',
      'Bicara soal hujan, aku jadi kangen kampung',
    ],
  },
  insight: {
    fires: [
      'Kami berhenti kirim laporan mingguan karena tak ada yang membukanya setelah Selasa',
      'Kursi taman kami cat terang supaya kelihatan dari jalan waktu malam',
      'Harga cabai naik sebab panen di Garut tertunda hujan',
    ],
    quiet: [
      'Karena aku mau',
      'Biar aja',
      'Soalnya seru',
      'Agar-agar rasa stroberi siap dijual',
    ],
  },
  'asks-followers': {
    fires: [
      'Ada yang pernah pindah dari marketplace ke toko sendiri? Apa tantangannya?',
      'Kalian biasanya belanja sayur di pasar atau di tukang keliling?',
      'Menurut kalian lebih enak kerja pagi atau malam?',
    ],
    quiet: [
      'Setuju? RT yang setuju',
      'Kenapa sih aku?',
      'Siapa yang nggak mau diskon? Yuk order',
      'Tahukah kamu lebah juga tidur?',
    ],
  },
  'reader-focus': {
    fires: [
      'Aku lihat fotoku, aku senyum, aku inget masa kecil aku',
    ],
    quiet: [
      'Hasil uji kami: 12 menit lebih cepat per pesanan',
      'Tetanggaku menanam tin di balkon yang menghadap utara',
      'Museum membuka lotengnya buat pengunjung musim ini',
      'Terima kasih laporannya, pagar sudah kami perbaiki',
    ],
    praises: [
      'Kalau paketmu telat, loket di stasiun bisa bantu lacak resi kamu',
    ],
  },
  'link-reason': {
    fires: [
      'Baca selengkapnya https://acme.id/x',
      'Cek ini https://tanahliat.co.id/9',
    ],
    quiet: [
      'Biaya kirim naik lagi',
      'Puisi ini dibacakan penulisnya sendiri https://sajak.co.id/7',
      'Kisah nelayan yang selamat dari ombak https://laut.co.id/kisah',
    ],
    praises: [
      'Kenapa ongkir naik dua kali lipat sejak Maret, dijelaskan dengan empat grafik https://acme.id/ongkir',
    ],
  },
  'promo-only': {
    fires: [
      'Promo gajian! Diskon 50%, order sekarang ya kak',
      'Stok terbatas, buruan checkout sebelum kehabisan',
      'Flash sale nanti malam, gratis ongkir se-Indonesia',
    ],
    quiet: [
      'Cara pilih ukuran sepatu online: ukur kaki sore hari, tambah 0,5 cm. Hari ini ongkir gratis',
      'Toko kami genap tiga tahun, makasih tetangga semua',
      'Harga diri petani bukan barang obral politik',
      'Promosi jabatan di dinas kini lewat ujian terbuka',
    ],
  },
  'engagement-bait': {
    fires: [
      'RT kalau setuju, tag temanmu',
      'Like kalau kamu kangen masa sekolah',
      'Ketik amin biar rezekinya lancar',
    ],
    quiet: [
      'Ketua RT kami bikin bank sampah, hasilnya Rp2 juta sebulan',
      'Bagikan pengalaman kalian urus paspor yuk, kami rangkum besok',
      'Warga RT 05 gotong royong hari Minggu',
      'Tolong RT: butuh darah golongan O di RS Sardjito',
    ],
  },
  'follow-bait': {
    fires: [
      'Follow dong, pasti difolbek',
      'Yuk saling follow, cari mutual',
      'Bantu sampai 1k, nanti aku folbek',
    ],
    quiet: [
      'Ikuti langkah ini supaya faktur tidak ditolak',
      'Follow ya, tiap Senin kami bagi resep',
      'Pengikut upacara adat memenuhi halaman keraton',
      'Balik modal dalam empat bulan, ini hitungannya',
    ],
  },
  hype: {
    fires: [
      'Solusi inovatif terdepan dan revolusioner untuk era digital',
      'Terobosan dahsyat, dijamin cuan maksimal',
      'Spektakuler! Fantastis! Bombastis!',
    ],
    quiet: [
      'Fitur baru memangkas waktu unggah dari 9 ke 2 detik',
      'Sekolah luar biasa di Klaten menambah dua guru isyarat',
      'Kebakaran hebat melanda gudang kertas',
      'Relawan jadi garda terdepan saat banjir kemarin',
    ],
  },
  teaser: {
    fires: [
      'Ternyata ini rahasianya, bikin kaget!',
      'Kamu nggak akan percaya apa yang terjadi selanjutnya',
      'Ada kejutan besar segera, masih rahasia',
    ],
    quiet: [
      'Ternyata harga beras naik 12% karena panen mundur',
      'Nantikan hasil seleksi Jumat jam 10',
      'Rahasia kulit ayam renyah ada di tepung beras dan air es',
      'Wajib tahu cara cek kabel sebelum mudik: bau, panas, lecet',
    ],
  },
  whine: {
    fires: [
      'Hadeh kesel banget hari ini',
      'Capek banget, males ngapa-ngapain',
      'Hadeuh, apes banget',
    ],
    quiet: [
      'Kesel form hilang? Simpan draf otomatis tiap 10 detik, begini caranya',
      'Nyerah sama noda kopi? Rendam air soda seperempat jam',
      'Ujaran kebencian kami hapus dalam sehari',
      'Aduhai indahnya sawah di Tegalalang',
    ],
  },
  'event-details': {
    fires: [
      'Yuk ikutan workshop membatik, seru banget',
      'Jangan lewatkan acara bazar kami ya',
    ],
    quiet: [
      'Terima kasih sudah hadir, sampai ketemu di pameran berikutnya',
      'Kelas dasar membatik, Sabtu jam 9',
      'Seminar kemarin bahas cara baca label gizi',
      'Yuk gabung webinar pajak, detailnya di pajakmudah.co.id/webinar',
    ],
    praises: [
      'Yuk datang ke kelas menenun Minggu pukul 13 di balai desa, daftar di tenun.co.id/kelas',
    ],
  },
  calamity: {
    fires: [
      'Promo banjir! Diskon jas hujan, order sekarang',
    ],
    quiet: [
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
