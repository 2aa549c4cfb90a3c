import { alingNena, kopiSenja } from '../../../rules/example-brands.ts';
import type { Examples } from '../../../rules/example.ts';

const polos = [{ text: 'Hujan dari pagi' }, { text: 'Meja pojok sudah dicat' }, { text: 'Libur satu hari' }, { text: 'Stok susu datang' }];
const luar = [1, 2, 3, 4].map((n) => ({ text: `bacaan ${n} https://koran.co.id/${n}` }));
const usual = { p5: 0.4, median: 0.6 };
const asing = { likeness: 0.2, usual, unlike: [], posts: 60 };
const namaku = (name: string) => ({ ...kopiSenja, name, topics: [] });
const resmi = { ...kopiSenja, address: 'formal' as const };
const akrab = { ...kopiSenja, address: 'familiar' as const };
const warung = { name: 'Warung Bu Tini', handle: 'warungbutini', sites: ['butini.id'] };

/** Examples for the rules on brand. */
export const examples: Readonly<Record<string, Examples>> = {
  'on-topic': {
    flags: [
      { text: 'Pertandingan semalam seru banget, gol penentu lahir menit terakhir', brand: kopiSenja },
      { text: 'Drama terbaru itu tayang dua episode setiap Jumat', brand: kopiSenja },
      { text: 'Jalan layang dekat kantor akhirnya dibuka lagi minggu ini', brand: kopiSenja },
      { text: 'Kopiah model baru laris menjelang Lebaran di pasar sebelah', brand: kopiSenja },
    ],
    passes: [
      { text: 'Selamat Idulfitri, mohon maaf lahir dan batin', brand: kopiSenja },
      { text: 'Panen raya dimulai, para petani Kintamani kerja dari subuh', brand: kopiSenja },
      { text: 'Kami menyeduh pakai air 92 derajat, hasilnya lebih manis', brand: kopiSenja },
      { text: 'Terima kasih sudah menemani lima tahun perjalanan kecil ini', brand: kopiSenja },
      { text: 'Our neighbour repainted the whole fence in bright orange today', brand: kopiSenja },
      { text: 'Hari ini belajar bareng di teras #KopiPagi', brand: kopiSenja },
    ],
    praises: [
      { text: 'Biji Wamena disangrai pelan supaya manisnya keluar', brand: kopiSenja },
    ],
  },
  'pointer-due': {
    flags: [
      { text: 'Biji dari Gayo datang tadi pagi, masih harum', brand: kopiSenja, recent: polos },
      { text: 'Kenapa air terlalu panas bikin pahit', brand: kopiSenja, recent: polos },
      { text: 'Senja di kota ini selalu oranye', brand: kopiSenja, recent: polos },
      { text: 'Barista baru kami juara lomba latte art', brand: kopiSenja, recent: polos },
    ],
    passes: [
      { text: 'Resep lengkapnya: kopisenja.co.id/resep', brand: kopiSenja, recent: polos },
      { text: 'Kopi Senja buka sampai jam sepuluh malam ini', brand: kopiSenja, recent: polos },
      { text: 'Kelas seduh hari Minggu #KopiSenja', brand: kopiSenja, recent: polos },
      { text: 'Biji Toraja habis dalam dua jam', brand: kopiSenja, recent: [{ text: 'Ketemu di Kopi Senja ya' }, ...polos] },
      { text: 'Selamat tahun baru, semoga lancar rezekinya', brand: kopiSenja, recent: polos },
    ],
    praises: [
      { text: 'Jadwal lengkap ada di kopisenja.co.id', brand: kopiSenja },
    ],
  },
  'home-link': {
    flags: [
      { text: 'Sejarah kopi tubruk https://majalah.co.id/tubruk', brand: kopiSenja, recent: luar },
      { text: 'Peta kebun di Jawa Barat https://peta.co.id/kebun', brand: kopiSenja, recent: luar },
      { text: 'Wawancara petani muda https://koran.co.id/petani', brand: kopiSenja, recent: luar },
      { text: 'Bukan situs kami, tapi bagus https://senja.co.id/esai', brand: kopiSenja, recent: luar },
    ],
    passes: [
      { text: 'Cara giling manual https://kopisenja.co.id/kasar', brand: kopiSenja, recent: luar },
      { text: 'Cara giling manual, tiga langkah saja', brand: kopiSenja, recent: luar },
      { text: 'Data ekspor terbaru https://bps.go.id/ekspor', brand: kopiSenja, recent: luar.slice(0, 3) },
      { text: 'Posko bantuan banjir https://pmi.or.id/posko', brand: kopiSenja, recent: luar },
    ],
    praises: [
      { text: 'Catatan panen kami: https://kopisenja.co.id/catatan', brand: kopiSenja },
    ],
  },
  voice: {
    flags: [
      { text: 'Gaes sumpah ini kopi literally bikin melek sampe subuh wkwk', brand: kopiSenja, voice: asing },
      { text: 'Dengan hormat, bersama surat ini kami sampaikan perihal perubahan jam operasional', brand: kopiSenja, voice: asing },
      { text: 'Wahai para pencinta malam, rengkuhlah secangkir syair yang menguap di jemarimu', brand: kopiSenja, voice: asing },
    ],
    passes: [
      { text: 'Pagi ini kami sangrai biji Flores, aromanya sampai ke parkiran depan', brand: kopiSenja, voice: { ...asing, likeness: 0.55 } },
      { text: 'Singkat saja', brand: kopiSenja, voice: asing },
      { text: 'Gilingan kedua rusak, jadi antrean agak panjang hari ini, mohon sabar', brand: kopiSenja, voice: { ...asing, posts: 8 } },
      { text: 'The grinder broke twice today so please bear with our little team', brand: kopiSenja, voice: asing },
    ],
  },
  tone: {
    flags: [
      { text: 'Gue kira ongkir bakal naik, wkwk ternyata turun', brand: kopiSenja },
      { text: 'Menu baru nih gaes, gaskan ke sini', brand: kopiSenja },
      { text: 'Antrean panjang sampai depan 😅', brand: kopiSenja },
      { text: 'Parkiran penuh anjir, naik ojek aja', brand: kopiSenja },
      { text: 'Aku baru selesai menyapu lantai', brand: { ...kopiSenja, tone: { institutional: 0.9 } } },
      { text: 'The new roast is ready and it smells of oranges', brand: kopiSenja },
    ],
    passes: [
      { text: 'Kami kira ongkir akan naik, ternyata turun', brand: kopiSenja },
      { text: 'Kata pelanggan: “enak banget gaes, wkwk” di kotak saran', brand: kopiSenja },
      { text: 'Gelas baru sudah datang 🎉', brand: { ...kopiSenja, tone: { formal: 0.8 } } },
      { text: 'Menu bulan ini: espresso, cold brew, latte', brand: kopiSenja },
      { text: 'Santuy, gue masih seduh sendiri', brand: { ...kopiSenja, tone: {} } },
    ],
  },
  'house-words': {
    flags: [
      { text: 'Rasanya mewah walau harganya murahan', brand: kopiSenja },
      { text: 'Customer pertama hari ini dapat stiker', brand: kopiSenja },
      { text: 'Ada customer yang minta gelas kaca', brand: kopiSenja },
      { text: 'Biji SPECIALTY dari tiga kebun', brand: kopiSenja },
    ],
    passes: [
      { text: 'Rasanya mewah, harganya terjangkau', brand: kopiSenja },
      { text: 'Pelanggan tertua kami berumur 91', brand: kopiSenja },
      { text: 'Dulu orang bilang “kopi murahan”, sekarang antre', brand: kopiSenja },
      { text: 'Harga termurah di menu tetap sepuluh ribu', brand: kopiSenja },
    ],
  },
  'name-form': {
    flags: [
      { text: 'Mampir ke kopi senja sore ini', brand: namaku('Kopi Senja') },
      { text: 'KOPI SENJA pindah ke ruko depan', brand: kopiSenja },
      { text: 'Kopi Snja kini buka di Solo', brand: kopiSenja },
      { text: 'Pesan lewat KopiSenja, antar gratis', brand: kopiSenja },
    ],
    passes: [
      { text: 'Kopi Senja kini punya dua cabang', brand: kopiSenja },
      { text: 'Menikmati kopi senja hari di pantai', brand: { ...kopiSenja, topics: ['kopi senja'] } },
      { text: 'Foto dari @kopisenja dan #kopisenja', brand: kopiSenja },
      { text: 'PENGUMUMAN: KOPI SENJA TUTUP SEMENTARA', brand: kopiSenja },
      { text: 'Kopi Senjanya masih hangat', brand: kopiSenja },
    ],
  },
  'wrong-account': {
    flags: [
      { text: 'Kami di Kopi Senja buka lowongan barista', brand: kopiSenja, account: 'rina_putri' },
      { text: 'Panduan seduh kami: kopisenja.co.id/seduh', brand: kopiSenja, account: 'rina_putri' },
      { text: 'Warung Bu Tini tutup hari Selasa, kami servis kompor', brand: kopiSenja, brands: [warung], account: 'kopisenja' },
      { text: 'Order sekarang lewat kopisenja.co.id sebelum tengah malam', brand: kopiSenja, account: 'rina_putri' },
    ],
    passes: [
      { text: 'Tim Kopi Senja: kami mencari barista', brand: kopiSenja, account: 'kopisenja' },
      { text: 'Saya kerja di Kopi Senja, kantin kami enak', brand: kopiSenja, account: 'rina_putri' },
      { text: 'Sore ini ngobrol dengan @kopisenja, kami bahas panen', brand: kopiSenja, account: 'rina_putri' },
      { text: 'Kopi Senja masuk koran hari ini', brand: kopiSenja, account: 'rina_putri' },
    ],
  },
  'address-form': {
    flags: [
      { text: 'Silakan Anda pilih sendiri biji kesukaan', brand: akrab },
      { text: 'Kamu bisa bayar lewat kasir depan', brand: resmi },
      { text: 'Kalian boleh bawa gelas sendiri', brand: resmi },
      { text: 'Yth Bapak/Ibu, jam buka berubah mulai besok', brand: akrab },
      { text: 'Siap kak, pesanannya segera kami antar', brand: resmi },
    ],
    passes: [
      { text: 'Kamu bisa pilih biji kesukaanmu sendiri', brand: akrab },
      { text: 'Anda dapat membayar di kasir depan', brand: resmi },
      { text: 'Tulisan di dinding: “Anda sopan, kami segan”', brand: akrab },
      { text: 'Kamu atau Anda, sama saja bagi kami', brand: { ...kopiSenja, address: undefined } },
      { text: 'Para ibu petani memetik sejak subuh', brand: akrab },
      { text: 'Harap maklum, mesin sedang diservis', brand: { ...alingNena, address: 'familiar' } },
    ],
  },
};
