/** Indonesian posts written for these tests, thirty a purpose. */
export const indonesian = {
  inform: `
Inflasi bulan Mei tercatat 2,8 persen, turun dari 3,1 persen bulan sebelumnya, menurut BPS.
Hasil survei: enam dari sepuluh responden lebih suka naik kereta daripada mobil pribadi.
Mulai 1 Juli tarif parkir di pusat kota berubah, ini daftar lengkapnya.
Cara membersihkan kerak panci: rendam air cuka 15 menit, lalu gosok pelan.
BMKG: gempa magnitudo 5,2 terasa di pesisir selatan, tidak berpotensi tsunami.
Jalan Sudirman ditutup sementara hari Minggu karena perbaikan jembatan.
Penelitian terbaru menemukan mikroplastik di 18 dari 20 sampel air sungai.
Tiga langkah menyimpan cabai supaya tahan dua minggu di kulkas.
Harga beras medium naik Rp300 per kilo dalam sepekan terakhir.
Kenapa langit sore bisa merah? Cahaya biru terhambur lebih dulu oleh debu.
Produksi padi tahun ini turun 4% akibat kemarau panjang, kata Kementerian Pertanian.
Penjelasan singkat soal aturan pajak baru untuk UMKM, mulai berlaku Januari.
Jumlah penumpang kereta bandara mencapai 1,2 juta orang selama triwulan pertama.
Tips memilih semangka manis: cari bercak kuning dan ketuk kulitnya.
Vaksin polio tetes diberikan empat kali sebelum usia lima bulan.
Perbedaan kopi robusta dan arabika: kadar kafein, rasa, dan tempat tumbuh.
Laporan terbaru menunjukkan 40 persen sampah di pantai berasal dari rumah tangga.
Gangguan listrik di tiga kecamatan sudah pulih sejak pukul 21.00.
Data Kemenkes: kasus demam berdarah meningkat dua kali lipat dibanding tahun lalu.
Contoh surat lamaran kerja yang dibaca HRD, lengkap dengan alasannya.
Jadwal baru bus kota rute 5 berlaku mulai Senin, berangkat tiap 20 menit.
Ilmuwan menjelaskan penyebab banjir rob yang makin sering di pesisir utara.
Tahukah kamu? Satu pohon trembesi bisa menyerap 28 ton karbon per tahun.
Kesalahan umum saat menanak nasi merah dan cara menghindarinya.
Pemerintah resmi menaikkan upah minimum sebesar 6,5 persen.
Rangkuman hasil rapat: jam belajar dimulai pukul 7, seragam bebas hari Jumat.
Rata-rata waktu tempuh ke kantor turun 11 menit setelah jalur baru dibuka.
Sejarah batik Lasem dimulai di pelabuhan kecil pada abad ke-15.
Waspada modus penipuan baru lewat pesan kurir, ini ciri-cirinya.
Studi kasus: warung kecil ini menghemat Rp2 juta per bulan dari listrik.`,
  promote: `
Diskon 40% semua menu sampai Minggu, langsung order lewat tautan di bio ya!
Pendaftaran kelas fotografi dibuka, kuota hanya 20 orang. Daftar sekarang!
Flash sale malam ini jam 8, jangan sampai kehabisan.
Yuk ikut bersih-bersih pantai Sabtu besok, kumpul jam 6 pagi di dermaga.
Pre order kaos angkatan dibuka sampai tanggal 20, minat DM.
Tiket konser amal sudah tersedia, beli sekarang sebelum habis.
Donasi buku untuk taman baca masih dibuka, salurkan lewat rekening berikut.
Gratis ongkir ke seluruh Jawa khusus hari ini, checkout di Shopee.
Kami buka lowongan barista, kirim CV ke email paling lambat Jumat.
Ayo dukung petisi ini supaya taman kota tidak digusur, tanda tangani di sini.
Stok terbatas! Sambal roa ibu tinggal 15 botol, chat admin untuk pesan.
Hadiri peluncuran buku kami hari Kamis, gratis dan terbuka untuk umum.
Promo gajian: beli dua gratis satu untuk semua ukuran.
Webinar cara memulai usaha kecil, Rabu 19.00, daftarkan diri lewat link ini.
Episode baru podcast kami sudah tayang, dengarkan sekarang.
Kunjungi stan kami di pameran UMKM dan dapatkan voucher Rp50.000.
Ikuti lomba foto Hari Bumi dan menangkan hadiah sepeda.
Menu baru kami siap kamu coba mulai besok, datang ya!
Jadi relawan mengajar akhir pekan ini, daftar di formulir berikut.
Open order kue lebaran, ready stock nastar dan kastengel.
Download aplikasinya dan coba gratis selama 30 hari.
Jangan lewatkan diskusi publik malam ini pukul 19.30, saksikan langsung di kanal kami.
Cuci gudang! Semua sepatu mulai 99 ribu, hanya sampai tanggal 15.
Berlangganan buletin kami, gratis, tiap Senin pagi.
Booking kamar untuk liburan sekolah sekarang, harga spesial bulan ini.
Mari bergabung dengan komunitas lari kota, latihan tiap Minggu pagi.
Koleksi terbaru sudah tersedia di toko dan marketplace.
Kirim cerita terbaikmu dan menangkan giveaway tiga buku.
Reservasi meja untuk malam minggu bisa lewat WA kami.
Lokakarya menulis bersama penulis tamu, tempat terbatas, segera daftar.`,
  relate: `
Terima kasih banyak untuk semua yang datang kemarin, seru sekali!
Halo kak, mohon maaf ya atas keterlambatannya, boleh kirim nomor pesanannya?
Selamat ulang tahun untuk sahabat kami Rina, sehat selalu!
Makasih masukannya kak, nanti kami sampaikan ke tim dapur.
Menurut kalian, lebih enak bubur diaduk atau nggak?
Setuju banget sama poin ini, makasih sudah berbagi mas.
Selamat ya atas kelulusannya, ikut bangga!
Ada yang pernah coba jalur sepeda baru? Cerita dong.
Sama-sama kak, senang bisa bantu.
Turut berduka cita untuk keluarga pak Hadi, semoga dikuatkan.
Wah keren banget hasilnya kak, salut!
Hai kak, pertanyaan bagus. Kami cek dulu ya.
Semoga lekas sembuh bu, kami tunggu kabarnya.
Kalian biasanya liburan ke mana kalau cuma punya dua hari?
Terima kasih sudah mampir, sampai jumpa minggu depan!
Mantap kak, semangat terus latihannya!
Selamat Hari Guru untuk bapak dan ibu guru di seluruh Indonesia.
Makasih ya sudah jawab, sangat membantu.
Kak, boleh DM kami supaya bisa kami bantu lebih lanjut?
Apresiasi untuk para relawan yang berjaga semalaman, kalian luar biasa.
Teman-teman, ada rekomendasi tempat servis laptop di Bandung?
Betul kak, kami juga merasa begitu.
Halo semua, apa kabar? Semoga sehat ya.
Congrats untuk tim putri, menang lagi!
Maaf ya kak belum sempat balas, ditunggu sebentar.
Gimana menurut kamu, pilih kereta pagi atau malam?
Terima kasih pak sopir yang menunggu saya sampai naik.
Doa terbaik untuk adik-adik yang ujian hari ini, semangat!
Keren kak idenya, boleh kami pakai?
Iya kak, sama di sini juga. Yang sabar ya.`,
};
