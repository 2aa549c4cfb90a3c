import type { RuleTexts } from '../../../rules/rule-texts.ts';

export const value: Readonly<Record<string, RuleTexts>> = {
  'second-tip': {
    title: 'Tips kedua, kalau editor juga akan memberi dua',
    advice: 'Satu hal lagi akan membantu.',
    why: 'Lebih dari dua tidak akan sempat dicerna saat menulis.',
  },
  praise: {
    title: 'Yang bagus juga disebut',
    advice: 'Ini layak dibaca.',
    why: 'Kata pembaca, post yang layak dibaca itu memberi informasi, bikin senyum, atau langsung ke intinya.',
  },
  'engagement-bait': {
    title: 'Biar orang membalas karena mau, bukan karena disuruh',
    advice: 'Coba ganti dengan pertanyaan yang memang ingin kamu tahu; minta like atau tag bikin orang malas.',
    why: 'Orang sadar kalau mereka cuma diajak menaikkan angka orang lain.',
  },
  'follow-bait': {
    title: 'Pengikut yang peduli lebih berharga daripada barter follow',
    advice: 'Coba bilang apa yang didapat kalau mengikutimu; barter follow cuma menambah angka, bukan pembaca.',
    why: 'Sepuluh ribu pengikut tidak banyak artinya kalau tidak ada yang menyimak.',
  },
  calamity: {
    title: 'Saat bencana, melayani dulu',
    advice: 'Coba simpan dulu promonya untuk lain waktu; di sini orang sedang mencari bantuan.',
    praise: 'Kebutuhan, tempat, dan kontaknya ada: ini benar-benar bisa menolong.',
    why: 'Dalam keadaan darurat orang mencari kebutuhan, tempat, dan kontak, dan ingat siapa yang malah jualan.',
  },
};
