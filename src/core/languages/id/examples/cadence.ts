import type { ExamplePost, Examples } from '../../../rules/example.ts';

const sekarang = 1_700_000_000_000;
const menit = 60_000;
const hari = 24 * 60 * menit;
const lalu = (jarak: number, ...kali: readonly number[]): readonly ExamplePost[] => kali.map((n) => ({ text: 'x', postedAt: sekarang - n * jarak }));
const pernah = (text: string, jam = 10, kind: 'post' | 'reply' = 'post'): readonly ExamplePost[] => [{ text, kind, postedAt: sekarang - jam * 60 * menit }];
const jualan = ['Order sekarang, stok terbatas', 'Diskon besar minggu ini', 'Gratis ongkir se-Jawa', 'Cara simpan biji', 'Hujan lagi', 'Siapa suka pahit?'].map((text) => ({ text }));
const cerita = ['Panen mundur', 'Cara simpan susu', 'Hujan lagi', 'Barista baru', 'Suhu air', 'Gelas keramik'].map((text) => ({ text }));

/** Examples for the rules on cadence. */
export const examples: Readonly<Record<string, Examples>> = {
  'promo-share': {
    flags: [
      { text: 'Order sekarang, diskon 20%', recent: jualan },
      { text: 'Promo gajian, beli 1 gratis 1', recent: jualan },
      { text: 'Flash sale biji Gayo malam ini', recent: jualan },
      { text: 'Buruan order sebelum kehabisan', recent: jualan },
    ],
    passes: [
      { text: 'Cara mengemas kaca agar tidak pecah: bungkus, isi, beri label', recent: jualan },
      { text: 'Order sekarang buat akhir pekan', recent: cerita },
      { text: 'Yuk beli biji dari petani', recent: jualan.slice(0, 4) },
      { text: 'Harga beras turun dua persen menurut Bulog', recent: jualan },
    ],
  },
  burst: {
    flags: [
      { text: 'Satu lagi soal gilingan', now: sekarang, recent: lalu(menit, 3, 8, 25) },
      { text: 'Oh iya, parkir gratis', now: sekarang, recent: lalu(menit, 1, 2, 3, 4) },
      { text: 'Ternyata susunya habis', now: sekarang, recent: lalu(menit, 40, 70, 100, 130, 150, 170) },
    ],
    passes: [
      { text: 'Laporan langsung dari panggung: band kedua naik', now: sekarang, recent: lalu(menit, 3, 8, 25) },
      { text: 'Band ketiga sudah siap', now: sekarang, recent: [...lalu(menit, 3, 8), { text: 'x', isLive: true, postedAt: sekarang - 25 * menit }] },
      { text: 'Jalan ditutup di simpang pasar, putar lewat utara', now: sekarang, recent: lalu(menit, 2, 4, 6) },
      { text: 'Selamat pagi dari kedai', now: sekarang, recent: lalu(menit, 600) },
    ],
  },
  repeat: {
    flags: [
      { text: 'Kelas seduh manual Minggu depan, kursi tinggal enam', now: sekarang, recent: pernah('Kelas seduh manual Minggu depan: kursi tinggal enam!') },
      { text: 'Lagi nih https://kopisenja.co.id/panen', now: sekarang, recent: pernah('Cerita panen tahun ini https://kopisenja.co.id/panen', 40) },
      { text: 'Rahasia crema tebal ada di suhu mesin', now: sekarang, recent: pernah('RAHASIA crema tebal ada di suhu mesin', 200) },
    ],
    passes: [
      { text: 'Kelas seduh kemarin diikuti 18 orang', now: sekarang, recent: pernah('Kelas seduh manual Minggu depan, kursi tinggal enam') },
      { text: 'Mencari pendonor untuk Bu Wati, golongan darah AB, ruang Melati', now: sekarang, recent: pernah('Mencari pendonor untuk Bu Wati, golongan darah AB, ruang Melati', 2) },
      { text: 'Menu musim hujan sudah ada, cek kopisenja.co.id', now: sekarang, recent: pernah('Gelas baru datang, lihat di kopisenja.co.id') },
      { text: 'Buka jam delapan sampai malam ya', now: sekarang, recent: pernah('Buka jam delapan sampai malam ya', 5, 'reply') },
    ],
  },
  steady: {
    flags: [
      { text: 'Kami kembali dengan biji baru', now: sekarang, recent: lalu(hari, 15, 16, 17, 18, 19) },
      { text: 'Halo lagi semuanya', now: sekarang, recent: lalu(hari, 60, 63, 66, 69, 72) },
      { text: 'Setelah renovasi, pintu terbuka', now: sekarang, recent: lalu(hari, 22, 23, 24, 26, 29) },
    ],
    passes: [
      { text: 'Menu Kamis: kopi gula aren', now: sekarang, recent: lalu(hari, 1, 2, 3, 4, 5) },
      { text: 'Catatan bulanan ketujuh', now: sekarang, recent: lalu(hari, 30, 61, 91, 122, 152) },
      { text: 'Post pertama kami', now: sekarang, recent: [] },
    ],
  },
};
