import type { KindTexts } from '../../../kinds/kind.ts';

export const teaser: KindTexts = {
  title: 'Teaser',
  points: {
    detail: { label: 'Satu detail sekarang', tip: 'Bocorkan satu detail sekarang', more: 'Warna, tanggal, angka, kalimat pertama: rasa penasaran butuh pegangan.' },
  },
  general: {
    deliver: { tip: 'Sebut saja: apa itu?', more: 'Yang peduli tetap menunggu, yang lain lupa dalam semenit.' },
    'tell-more': { tip: 'Tambah satu hal yang sudah pasti', more: 'Fakta kecil pun bikin sisanya layak ditunggu.' },
    'back-it-up': { tip: 'Tunjukkan sedikit, baru janji', more: 'Satu bukti menguatkan janjinya.' },
  },
  praise: {
    vivid: 'Detailnya bikin penasaran',
    humour: 'Teaser yang bikin senyum',
  },
  example: { weak: 'Senin ada yang BESAR, siap-siap!', better: 'Mulai Senin kami buka hari Minggu juga: 40 roti gandum hitam, Rp20.000. Sisanya nanti.' },
};
