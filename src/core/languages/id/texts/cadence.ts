import type { RuleTexts } from '../../../rules/rule-texts.ts';

/** The sentences of the rules on cadence. */
export const cadence: Readonly<Record<string, RuleTexts>> = {
  'promo-share': {
    title: 'Lebih sering membantu, sesekali jualan',
    advice: '{count} dari {all} postingan terakhirmu jualan. Selingi yang berguna.',
    why: 'Hampir separuh orang berhenti mengikuti brand karena isinya jualan terus.',
  },
  burst: {
    title: 'Jangan banjiri timeline',
    advice: '{count} postingan dalam waktu singkat. Beri jeda, atau jadikan utas.',
    why: 'Orang berhenti mengikuti akun yang memenuhi timeline; mutu lebih penting dari jumlah.',
  },
  repeat: {
    title: 'Apa yang baru?',
    advice: 'Kamu baru saja posting hal yang hampir sama. Apa yang baru?',
    why: 'Pengikutmu sudah membacanya. Yang mereka cari kelanjutannya.',
  },
  steady: {
    title: 'Hadir secara rutin',
    advice: 'Selamat datang lagi setelah {days} hari. Rencanakan postingan berikutnya?',
    variants: { quiet: 'Sudah {days} hari sepi. Gimana kalau satu postingan kecil hari ini?' },
    why: 'Akun yang diam gampang dilupakan; yang selalu ada didatangi lagi.',
  },
};
