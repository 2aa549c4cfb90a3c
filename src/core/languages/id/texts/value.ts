import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const value: Readonly<Record<string, RuleTexts>> = {
  'second-tip': {
    title: 'Saran kedua kalau perlu',
    advice: 'Satu hal lagi akan membantu.',
    why: 'Lebih dari dua saran susah dicerna sambil menulis.',
  },
  praise: {
    title: 'Yang bagus juga disebut',
    advice: 'Ini layak dibaca.',
    why: 'Kata pembaca, postingan layak dibaca kalau memberi info, bikin senyum, atau langsung ke intinya.',
  },
  'engagement-bait': {
    title: 'Biar dibalas karena mau, bukan karena diminta',
    advice: 'Minta like atau tag bikin orang malas. Biar isinya yang bicara.',
    why: 'Orang sadar kalau cuma diajak menaikkan angkamu.',
  },
  'follow-bait': {
    title: 'Pengikut yang peduli, bukan barter follow',
    advice: 'Kasih tahu dapat apa kalau follow kamu. Barter follow cuma menambah angka.',
    why: 'Sepuluh ribu pengikut tidak banyak artinya kalau tidak ada yang membaca.',
  },
  calamity: {
    title: 'Saat darurat, bantu dulu',
    advice: 'Yang baca ini butuh bantuan. Promonya lain hari saja.',
    praise: 'Butuh apa dan di mana: ini membantu.',
    why: 'Saat darurat orang mencari butuh apa, di mana, hubungi siapa. Mereka ingat siapa yang jualan.',
  },
};
