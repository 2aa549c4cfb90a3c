import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on cadence. */
export const cadence: Readonly<Record<string, RuleTexts>> = {
  'promo-share': {
    title: 'Lebih banyak membantu, sesekali jualan',
    advice: '{count} dari {all} post terakhirmu jualan. Coba beberapa berikutnya murni yang berguna ya.',
    why: 'Hampir separuh orang berhenti mengikuti brand karena isinya jualan terus.',
  },
  burst: {
    title: 'Jangan banjiri linimasa',
    advice: '{count} post dalam waktu singkat. Coba beri jeda, atau jadikan satu utas.',
    why: 'Linimasa yang penuh satu akun bikin orang berhenti mengikuti; mutu lebih penting dari jumlah.',
  },
  repeat: {
    title: 'Kabar lama bukan kabar',
    advice: 'Kamu baru saja memposting hal yang hampir sama. Coba tambah yang baru, atau kutip post lamanya.',
    why: 'Pengikutmu sudah membacanya; yang mereka cari adalah perkembangannya.',
  },
  steady: {
    title: 'Hadir secara rutin',
    advice: 'Selamat datang lagi setelah {days} hari. Coba ritme kecil yang rutin: rencanakan post berikutnya.',
    variants: { quiet: 'Sudah {days} hari sepi, padahal biasanya rutin. Coba satu postingan kecil yang berguna hari ini.' },
    why: 'Akun yang diam gampang dilupakan; yang selalu ada didatangi lagi.',
  },
};
