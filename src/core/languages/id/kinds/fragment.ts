import type { KindTexts } from '../../../kinds/kind.ts';

export const fragment: KindTexts = {
  title: 'Belum selesai',
  points: {
    thought: { label: 'Kalimat yang selesai', tip: 'Terusin dong: ada apa?', more: 'Yang tidak ikut perlu tahu siapa dan apa.' },
  },
  general: {
    'tell-more': { tip: 'Tulis ini soal apa, biar yang lain paham', more: 'Jadi bisa dibaca tanpa tahu ceritanya.' },
    'say-something': { tip: 'Tambah apa yang perlu diketahui soal itu', more: 'Satu nama atau kata saja belum bicara apa-apa.' },
  },
  praise: {
    vivid: 'Sedikit kata, satu gambar jelas',
    humour: 'Pendek dan lucu',
  },
  example: { weak: 'Lagi mikirin kepemimpinan.', better: 'Lagi kepikiran bos pertamaku: dia tidak pernah tanya aku di mana, cuma aku butuh apa.' },
};
