import { kopiSenja } from '../../../rules/example-brands.ts';
import type { Examples } from '../../../rules/example.ts';

const gitar = { text: 'Gitar peninggalan ayah hilang di kereta. Sedih banget.' };
const kepadaku = (text: string) => ({ text: `@kopisenja ${text}`, mentionsMe: true });
const naskah = (text: string, kali = 2) => Array.from({ length: kali }, () => ({ text, kind: 'reply' as const }));

/** Examples for the rules on conversation. */
export const examples: Readonly<Record<string, Examples>> = {
  hijack: {
    flags: [
      { text: 'Cek promo kami kak, diskon 20%, order sekarang', situation: 'reply', brand: kopiSenja, parent: gitar },
      { text: 'Gratis ongkir se-Jabodetabek loh kak', situation: 'reply', brand: kopiSenja, parent: { text: 'Timnas menang lagi malam ini' } },
      { text: 'Sambil nunggu, mampir ke kopisenja.co.id', situation: 'reply', brand: kopiSenja, parent: { text: 'Macet total di Pancoran dari sore' } },
      { text: 'Yuk order biji kopi, stok terbatas', situation: 'reply', brand: kopiSenja, parent: { text: 'Anakku wisuda hari ini' } },
    ],
    passes: [
      { text: 'Kita kirim ulang sore ini, resinya kita DM ya', situation: 'reply', parent: { text: 'Paketku nyasar ke Medan padahal rumahku Solo' } },
      { text: 'Turut sedih bacanya. DM aja kalau butuh teman cerita', situation: 'reply', parent: { text: 'Hari ini kucingku hilang lagi' } },
      { text: 'Turut sedih ya, semoga cepat ketemu', situation: 'reply', brand: kopiSenja, parent: gitar },
      { text: 'wa aja ya kak nomor yang di bio', situation: 'reply', brand: kopiSenja, parent: { text: 'Kak, cara pesan biji kopinya gimana?' } },
      { text: 'wa aja kak', situation: 'reply', brand: kopiSenja, parent: kepadaku('masih ada yang 250 gram?') },
      { text: 'Kami biasa giling kasar untuk french press, panduannya di kopisenja.co.id/giling', situation: 'reply', brand: kopiSenja, parent: { text: 'Ada yang tahu gilingan untuk french press?' } },
      { text: 'Ready stock kak, silakan order', situation: 'reply', brand: kopiSenja, parent: { text: 'Menu kami bulan ini', isOwn: true } },
    ],
  },
  rude: {
    flags: [
      { text: 'otaknya dipake dong kalau ngomong', situation: 'reply', parent: { text: 'Jalan layang itu solusi banjir' } },
      { text: 'Lu nggak ngerti apa-apa soal kontrak', situation: 'reply', parent: { text: 'Penyewa selalu untung' } },
      { text: 'buang-buang duit, otaknya di dengkul', situation: 'quote', parent: { text: 'Taman baru di simpang lima dibuka' } },
      'Kita semua hidup di bawah pengurus bangsat',
      'Dasar goblok, baca dulu makanya',
      'Kamu bodoh ya, sudah dijelaskan tiga kali',
      'Diem lu, nggak tau malu',
      { text: 'Tolol, alamatnya sudah jelas di bio', situation: 'reply', parent: { text: 'Tokonya di mana ya?' } },
      'Bangsat yang parkir di depan pintu darurat',
    ],
    passes: [
      { text: 'Aku sotoy banget kemarin, ternyata kamu benar', situation: 'reply', parent: { text: 'Harga cabai turun kok' } },
      { text: 'Baca dulu halaman empat, datanya dari satu kota saja', situation: 'quote', parent: { text: 'Survei baru soal ongkos kirim' } },
      { text: 'Otaknya ikan memang kecil tapi ingatannya bagus', situation: 'reply', parent: { text: 'Ikan mas ternyata hafal pemiliknya' } },
      'Jancuk, macet lagi di Gubeng sore tadi',
      'Kampret! Ban serepnya ternyata bocor juga',
      'Bangsat! Kunci motorku ketinggalan di warung lagi.',
      'Bank sampah kami buka tiap Sabtu',
      'Awas penipu yang mengatasnamakan toko kami!',
      'Kelas dasar membatik, Sabtu jam 9',
      'Aku bego banget, kunci ketinggalan di dalam',
      'Pembeli itu bilang “goblok” lalu minta maaf sambil bawa kue',
      'Makanan anjing dan kucing terkumpul 40 kilo',
      'Harga segini gila murahnya menurut tetangga',
      'Kami tidak setuju: aturan itu merugikan pedagang kecil',
    ],
  },
  shouting: {
    flags: [
      'PROMO GILA CUMA HARI INI SERBU SEKARANG',
      'Akhirnya buka lagi!!!',
      'Kok bisa begini sih?!?',
      'Datang ya! Gratis! Ramai! Seru!',
      'Kopi kami enak dan KALIAN HARUS COBA SEKARANG JUGA',
    ],
    passes: [
      'BPJS dan KTP wajib dibawa ke loket',
      'PERINGATAN DINI: HUJAN LEBAT DI BOGOR SAMPAI MALAM',
      'Akhirnya buka lagi!',
      'BMKG, BNPB, dan PMI bersiaga di Garut',
      'Selamat ya, terima kasih semuanya!!!',
      { text: 'KOPI SENJA hadir di pasar malam', brand: kopiSenja },
    ],
  },
  'copy-paste-reply': {
    flags: [
      { text: 'Mantap banget kak kontennya, ditunggu yang berikutnya', situation: 'reply', recent: naskah('Mantap banget kak kontennya, ditunggu yang berikutnya') },
      { text: 'Cek profil aku ya kak, banyak info menarik', situation: 'reply', recent: naskah('Cek profil aku ya kak, banyak info menarik', 3), parent: { text: 'Resep rendang nenek' } },
      { text: 'Setuju sekali, semoga makin sukses selalu ya', situation: 'reply', recent: naskah('Setuju sekali! Semoga makin sukses selalu ya.', 4) },
    ],
    passes: [
      { text: 'Halo kak, boleh DM nomor pesanannya ya', situation: 'reply', recent: naskah('Halo kak, boleh DM nomor pesanannya ya', 5), parent: { text: 'Kiriman rusak, gimana nih' } },
      { text: 'Makasih banyak kak', situation: 'reply', recent: naskah('Makasih banyak kak', 5) },
      { text: 'Tehnya wangi sekali, Bu Ratna', situation: 'reply', recent: naskah('Tehnya wangi sekali, Bu Ratna', 1) },
      { text: 'Buka setiap hari jam delapan ya kak', situation: 'reply', recent: naskah('Buka setiap hari jam delapan ya kak', 4), parent: kepadaku('bukanya jam berapa?') },
    ],
  },
  unanswered: {
    flags: [
      { text: 'Makasih sudah bertanya ya!', situation: 'reply', parent: kepadaku('kirim ke Palu berapa hari?') },
      { text: 'Wah menarik', situation: 'reply', parent: { text: 'Menurut kalian enaknya pakai susu apa?' } },
      { text: 'Pertanyaan bagus 🙌', situation: 'reply', parent: kepadaku('tempat parkirnya luas?') },
      { text: 'Semangat selalu kakak', situation: 'reply', parent: kepadaku('kapan kelas berikutnya?') },
    ],
    passes: [
      { text: 'Bisa, mulai pekan depan', situation: 'reply', parent: kepadaku('bisa kirim ke Palu?') },
      { text: 'Belum ada kak', situation: 'reply', parent: kepadaku('varian decaf tersedia?') },
      { text: 'Ukuran berapa?', situation: 'reply', parent: kepadaku('kaosnya masih?') },
      { text: 'Kami cek dulu ya', situation: 'reply', parent: kepadaku('pesanan 114 sudah jalan?') },
      { text: 'Wah menarik', situation: 'reply', parent: { text: 'Siapa sangka hujan lagi?' } },
    ],
  },
  'mass-mention': {
    flags: [
      'Kopi gratis nih @aris @beni @caca @dodo',
      'Tolong dilihat @satu @dua @tiga @empat @lima',
      { text: 'Ikutan yuk @gita @hari @intan', situation: 'reply', parent: { text: 'Lomba foto senja', author: 'joko' } },
      'Lowongan baru! @kampusa @kampusb @kampusc @kampusd',
    ],
    passes: [
      'Terima kasih @andi1 @budi2 @cici3 @dedi4 sudah datang',
      'Foto oleh @lensa',
      'Bincang malam ini bersama @rani @sari @tono @umar',
      { text: '@gita @hari @intan besok jadi ya', situation: 'reply', parent: { text: 'Kumpul besok @gita @hari @intan', author: 'joko' } },
      'Tanya @loket atau @parkir saja',
    ],
  },
  regret: {
    flags: [
      'Nomor baru aku 0812-3456-7890, simpan ya',
      'WA aku dong di 081298765432, bosan nih',
      'NIK saya 3174054512900003, tolong dicek',
      'Kirim ke emailku saja ratih.dewi88@gmail.com',
      'Rumah saya di Jalan Melati nomor 14 RT 03, mampir ya',
      'Ini mantan yang kabur bawa motor: 085711112222',
      'Telepon teman saya Budi di 0812 3456 7899, dia tahu caranya',
      'Laptop punya Bu Rina, nomornya 0813-5555-0142, sudah dua bulan belum diambil dari bengkel kami',
    ],
    passes: [
      'Order via WA 0812-1111-2222, gratis ongkir',
      'Pesanan yang belum diambil bisa ditanyakan lewat WA 0813-2222-7777',
      'Posko banjir bisa dihubungi di 0813 4444 5555',
      'Kedai kami di Jalan Kemang 12, buka jam tujuh',
      'Lamaran kirim ke karier: redaksi@koran.co.id',
      'Pendaftaran kelas lewat WA 0821-0000-1234',
      { text: 'Tanya stok ke 0812 7777 8888', brand: kopiSenja },
      'Perpanjang SIM saya cuma butuh 20 menit',
      'Total donasi 3.174.054.512 rupiah per hari ini',
      'Resi 0099887766554433 sudah jalan',
    ],
  },
};
