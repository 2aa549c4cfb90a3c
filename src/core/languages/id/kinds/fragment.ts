import type { KindTexts } from '../../../kinds/kind.ts';

export const fragment: KindTexts = {
  title: 'Potongan',
  points: {
    thought: { label: 'Pikiran yang utuh', tip: 'Lanjutkan pikirannya: memangnya kenapa?', more: 'Yang tidak ada di sana butuh tahu siapa dan apa.' },
  },
  general: {
    'tell-more': { tip: 'Tambah ini soal siapa dan apa', more: 'Jadi bisa dibaca tanpa tahu ceritanya.' },
    'say-something': { tip: 'Tambah apa yang perlu diketahui soal itu', more: 'Satu nama atau kata saja belum bicara apa-apa.' },
  },
  praise: {
    vivid: 'Sedikit kata, satu gambar jelas',
    humour: 'Pendek dan lucu',
  },
  example: { weak: 'Lagi mikirin kepemimpinan.', better: 'Lagi kepikiran bos pertamaku: dia tidak pernah tanya aku di mana, cuma aku butuh apa.' },
};
