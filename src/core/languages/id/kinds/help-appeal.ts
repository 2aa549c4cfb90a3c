import type { KindTexts } from '../../../kinds/kind.ts';

export const helpAppeal: KindTexts = {
  title: 'Minta bantuan',
  points: {
    need: { label: 'Butuh apa', tip: 'Tulis butuh apa, sejelas mungkin', more: '"14 selimut" lebih cepat terkumpul daripada "bantuan apa saja". Sebut juga yang sudah cukup.' },
    give: { label: 'Cara membantu', tip: 'Tulis cara membantunya', more: 'Link, rekening, atau alamat dengan jam buka: satu cara cukup.' },
    place: { label: 'Di mana', tip: 'Tulis di mana, atau dibawa ke mana', more: 'Orang paling cepat membantu yang dekat rumahnya.' },
    time: { label: 'Sampai kapan', tip: 'Tulis bantuannya ditunggu sampai kapan', more: '"Sebelum Jumat" bikin orang bergerak; "secepatnya" tidak.' },
  },
  general: {
    'tell-more': { tip: 'Tulis satu sumbangan jadi apa', more: '"Rp25.000 = susu seminggu" lebih kena daripada totalnya.' },
    'get-to-point': { tip: 'Kebutuhannya di baris pertama', more: 'Terima kasih dan ceritanya menyusul.' },
    'event-details': { tip: 'Tambah kapan dan di mana relawan datang', more: 'Jam dan tempat mengubah simpati jadi tenaga.' },
    'back-it-up': { tip: 'Tulis siapa yang mengurusnya', more: 'Nama atau lembaga bikin orang percaya menitip uang.' },
    'plain-words': { tip: 'Bilang langsung apa yang bisa dilakukan', more: 'Satu kata kerja, satu barang, satu tempat.' },
  },
  praise: {
    service: 'Langsung tahu cara membantunya',
    reason: 'Kamu tulis bantuannya jadi apa',
    vivid: 'Kelihatan siapa yang butuh',
    story: 'Satu orang diceritakan, semua ikut terasa',
    figure: 'Kamu tulis satu sumbangan jadi apa',
    question: 'Kamu minta persis yang dibutuhkan',
    'point-home': 'Linknya langsung ke cara membantu',
  },
  example: { weak: 'Mohon bantuannya, berapa pun berarti.', better: 'Masih kurang: 14 selimut, popok L. Antar ke SD Melati gerbang 2, sampai Jumat pukul 18.' },
};
