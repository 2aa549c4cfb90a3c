import type { KindTexts } from '../../../kinds/kind.ts';

export const story: KindTexts = {
  title: 'Cerita',
  points: {
    scene: { label: 'Adegan', tip: 'Buka dengan adegan: kapan, di mana, siapa', more: '"Selasa, jam 6, pintu toko roti terkunci" langsung menarik. Rangkuman tidak.' },
    turn: { label: 'Titik baliknya', tip: 'Tulis apa yang berubah, dan rasanya buatmu', more: 'Tadinya dikira begini, ternyata begitu. Tanpa itu namanya laporan.' },
  },
  general: {
    'tell-more': { tip: 'Tambah satu detail yang cuma kamu lihat', more: 'Dia bilang apa, ada apa di meja? Itu yang diceritakan ulang orang.' },
    'get-to-point': { tip: 'Mulai dari tengah, saat kejadiannya', more: 'Pembukaan itu yang pertama dilewati pembaca.' },
    'too-dense': { tip: 'Kasih napas: ganti baris tiap pindah adegan', more: 'Di HP, satu blok panjang kelihatan seperti PR.' },
    deliver: { tip: 'Ceritakan akhirnya di sini', more: 'Cerita tanpa akhir rasanya seperti di-PHP.' },
    'who-cares': { tip: 'Tulis apa artinya buatmu', more: 'Satu kalimat bikin momenmu jadi milik mereka juga.' },
  },
  praise: {
    story: 'Bikin orang baca sampai habis',
    vivid: 'Serasa ada di sana',
    credit: 'Di ceritamu orang lain dapat panggung',
    humour: 'Lucu karena memang begitu',
    reason: 'Kamu tulis pelajarannya',
    service: 'Cerita yang bisa dipakai orang',
    question: 'Akhirnya bikin orang mau menjawab',
    'point-home': 'Linknya melanjutkan ceritanya',
  },
  example: { weak: 'Tadi ngobrol inspiratif sama pelanggan.', better: 'Bapak itu beli satu sekrup, 500 perak. Sorenya dia balik, bawa radio yang sudah nyala.' },
};
