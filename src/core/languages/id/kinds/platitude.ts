import type { KindTexts } from '../../../kinds/kind.ts';

export const platitude: KindTexts = {
  title: 'Kata bijak',
  points: {
    case: { label: 'Ceritamu sendiri', tip: 'Ceritain kejadian yang bikin kamu sadar soal ini', more: 'Hari saat itu terbukti: siapa, apa, akhirnya gimana. Kalimat bijaknya taruh terakhir.' },
  },
  general: {
    'own-thought': { tip: 'Ceritakan kapan kamu sendiri mengalaminya', more: 'Ragu juga boleh: "kecuali waktu itu..."' },
    'tell-more': { tip: 'Ceritakan satu kejadiannya', more: 'Satu kejadian bikin kalimat ini jadi milikmu.' },
    'say-something': { tip: 'Ganti dengan satu hal yang kamu lakukan hari ini', more: 'Kecil dan nyata lebih kena daripada besar dan umum.' },
    'plain-words': { tip: 'Bilang seperti ke teman', more: 'Kata besar malah bikin hambar.' },
    'back-it-up': { tip: 'Tunjukkan satu orang yang menjalaninya', more: 'Nama, tahun, hasilnya.' },
    'no-begging': { tip: 'Buang "setuju? like", tambah ceritamu', more: 'Orang bakal setuju sendiri.' },
  },
  praise: {
    story: 'Ceritamu bikin kalimat ini nyata',
    vivid: 'Kelihatan asalnya dari mana',
  },
  example: { weak: 'Konsisten mengalahkan bakat.', better: 'Setahun aku nulis satu halaman sehari, kebanyakan jelek. Halaman 212 jadi bukunya.' },
};
