import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const craft: Readonly<Record<string, RuleTexts>> = {
  length: {
    title: 'Cukup pendek untuk dibaca sekilas',
    advice: 'Pangkas sedikit, atau beri baris baru.',
    variants: { sentence: 'Kalimatnya panjang. Pecah jadi dua.' },
    why: 'Postingan yang dipangkas 10 sampai 20 % lebih disukai daripada versi panjangnya.',
  },
  'long-for-a-post': {
    title: 'Tulisan panjang lebih pas di situsmu sendiri',
    advice: 'Taruh lengkapnya di situsmu, di sini intinya saja dengan link.',
    variants: { over: 'Kepanjangan untuk satu postingan. Tulis intinya, sisanya lewat link.' },
    why: 'Di situsmu tulisan punya ruang, gampang dicari lagi, dan mengantar ke isi yang lain.',
  },
  cryptic: {
    title: 'Jelas tanpa perlu tahu ceritanya',
    advice: 'Pembaca belum tahu “{word}” itu apa. Sebut dalam beberapa kata.',
    why: 'Banyak yang membaca katanya sebelum gambarnya muncul, dan ada yang tidak pernah melihatnya.',
  },
  hashtags: {
    title: 'Paling banyak dua tagar',
    advice: 'Dua tagar sudah cukup. Sisanya malah nutupin isinya.',
    why: 'Pembaca melewati postingan yang mirip daftar tagar.',
    variants: { many: '{count} tagar sudah cukup. Sisanya malah nutupin isinya.', bare: 'Jelasin dulu ini apa, satu kalimat. Tagarnya nanti.' },
  },
  'front-load': {
    title: 'Mulai dari intinya',
    advice: 'Langsung ke intinya: kata pertama menentukan orang lanjut baca.',
    why: 'Di timeline yang terus jalan, cuma kata-kata pertama yang pasti terbaca.',
  },
  hedging: {
    title: 'Bilang dengan yakin',
    advice: 'Banyak “mungkin” di sini. Sisakan satu yang perlu.',
    why: 'Pembaca percaya kalimat yang jelas.',
  },
  accessible: {
    title: 'Bisa dibaca semua orang',
    advice: 'Beri deskripsi gambar buat yang tidak bisa melihatnya.',
    variants: {
      letters: 'Huruf hias tidak bisa dibacakan, dan tidak ketemu di pencarian.',
      emoji: 'Satu dua emoji saja: screen reader membacakan semuanya.',
    },
    why: 'Sebagian pembacamu mendengarkan postingan, bukan melihatnya.',
  },
  'stray-link': {
    title: 'Link hanya di tempat yang kamu mau',
    advice: '{site} menjadikan “{found}” link. Hapus titiknya, biar orang tidak nyasar.',
    variants: { space: '{site} menjadikan “{found}” link. Beri spasi setelah titik.' },
    why: 'Yang tidak sengaja mengetuknya sampai di halaman yang belum pernah kamu lihat.',
  },
  thread: {
    title: 'Sebut dulu isi utasnya',
    advice: 'Sebut dulu isi utasnya: berapa poin, soal apa.',
    variants: {
      thin: 'Bagian ini perlu poin sendiri: banyak yang cuma lihat ini.',
      home: 'Bagian terakhir cocok untuk link, pertanyaan, atau situsmu.',
    },
    why: 'Dari postingan pertama orang memutuskan mau lanjut atau tidak.',
  },
  'camel-case': {
    title: 'Tagar yang bisa dibaca semua orang',
    advice: 'Coba {found}: lebih mudah dibaca, juga oleh pembaca layar.',
    why: 'Pembaca layar baru mengeja tagar kata demi kata kalau tiap katanya berhuruf besar. Mata pun lebih cepat menangkapnya.',
  },
};
