import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const craft: Readonly<Record<string, RuleTexts>> = {
  length: {
    title: 'Cukup pendek untuk dibaca sekilas',
    advice: 'Coba pangkas sekitar sepersepuluh, atau beri baris baru; blok pendek dibaca sampai habis.',
    variants: { sentence: 'Coba pecah kalimat yang panjang ini; kebanyakan orang cuma membaca sekilas.' },
    why: 'Post yang dipangkas 10 sampai 20 % lebih disukai daripada versi panjangnya.',
  },
  'long-for-a-post': {
    title: 'Tulisan panjang lebih betah di halaman sendiri',
    advice: 'Coba taruh tulisan lengkapnya di situsmu, lalu bagikan intinya di sini dengan tautan.',
    variants: { over: 'Kepanjangan untuk satu post. Coba tulis intinya di sini dengan tautan, sisanya di situsmu.' },
    why: 'Di halaman sendiri tulisanmu leluasa, gampang dicari lagi, dan mengenalkan isi situsmu yang lain.',
  },
  cryptic: {
    title: 'Beri konteks supaya bisa dipahami sendiri',
    advice: 'Coba sebut dalam beberapa kata ya; pembaca belum tahu “{word}” itu apa.',
    why: 'Banyak yang membaca katanya sebelum gambarnya muncul, dan ada yang tidak pernah melihat gambarnya.',
  },
  hashtags: {
    title: 'Paling banyak dua tagar',
    advice: 'Coba sisakan dua tagar yang memang diikuti orang; selebihnya menutupi kalimatmu.',
    why: 'Pembaca melewati post yang mirip daftar tagar.',
  },
  'front-load': {
    title: 'Mulai dari intinya',
    advice: 'Coba langsung mulai dari intinya; kata-kata pertama menentukan orang lanjut membaca atau tidak.',
    why: 'Di linimasa yang terus berjalan, cuma kata-kata pertama yang pasti terbaca.',
  },
  hedging: {
    title: 'Sampaikan dengan yakin',
    advice: 'Ada beberapa kata ragu sekaligus: coba simpan satu yang perlu, lepas sisanya.',
    why: 'Pembaca lebih percaya kalimat yang jelas daripada yang menarik ucapannya sendiri.',
  },
  accessible: {
    title: 'Bisa dibaca semua orang',
    advice: 'Coba tambahkan deskripsi gambar, supaya yang tidak bisa melihatnya tetap ikut.',
    variants: {
      letters: 'Coba pakai huruf biasa ya; pembaca layar kesulitan dengan huruf hias, dan pencarian tidak menemukannya.',
      emoji: 'Coba satu dua emoji saja; pembaca layar membacakan semuanya satu per satu.',
    },
    why: 'Sebagian pembacamu mendengarkan post, bukan melihatnya.',
  },
  'stray-link': {
    title: 'Tautan hanya di tempat yang kamu mau',
    advice: 'X menjadikan “{found}” tautan. Coba hilangkan titiknya, supaya tidak ada yang nyasar ke situs orang.',
    variants: { space: 'X menjadikan “{found}” tautan. Coba beri spasi setelah titiknya.' },
    why: 'Yang tak sengaja mengetuk tautan akan sampai di halaman yang belum pernah kamu lihat.',
  },
  thread: {
    title: 'Utas itu berjanji dulu, lalu menepati',
    advice: 'Coba bilang dulu apa yang didapat pembaca dari utas ini: berapa poin, pertanyaan apa.',
    variants: {
      thin: 'Coba beri bagian ini satu poin sendiri; banyak orang cuma melihat bagian ini saja.',
      home: 'Bagian terakhir itu tempat yang pas untuk tautan, pertanyaan, atau info lanjutannya.',
    },
    why: 'Dari post pertama orang memutuskan apakah sisa utasnya layak diikuti.',
  },
};
