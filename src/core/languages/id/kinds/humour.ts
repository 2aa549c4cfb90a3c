import type { KindTexts } from '../../../kinds/kind.ts';

export const humour: KindTexts = {
  title: 'Humor',
  points: {},
  general: {
    'be-kind': { tip: 'Jadikan kejadiannya lucu, bukan orangnya', more: 'Biar yang diceritakan ikut ketawa.' },
    'tell-more': { tip: 'Tambah konteks supaya lucunya nyampe', more: 'Tidak semua orang lihat yang kamu lihat.' },
  },
  praise: {
    humour: 'Ini bikin ketawa',
    vivid: 'Kebayang, dan di situ lucunya',
    story: 'Cerita kecil, akhirnya pas',
    credit: 'Kamu sebut ini lelucon siapa',
  },
};
