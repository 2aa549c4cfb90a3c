import type { KindTexts } from '../../../kinds/kind.ts';

export const replyDisagreement: KindTexts = {
  title: 'Balasan beda pendapat',
  points: {
    civil: { label: 'Bahas idenya', tip: 'Sebut apanya yang keliru, bukan orangnya', more: '"Halaman 12 bilang sebaliknya" meyakinkan; "baca dulu dong" tidak.' },
    reason: { label: 'Alasan atau sumber', tip: 'Tambah alasanmu, atau satu kasus nyata', more: 'Tanpa itu cuma adu omongan.' },
    heard: { label: 'Poinnya ditanggapi', tip: 'Tanggapi poinnya dulu, baru dibantah', more: '"Betul memang lambat, tapi..." dibaca sampai habis.' },
  },
  general: {},
  praise: { complete: 'Adil, dan ada alasannya' },
  example: { weak: 'Kamu tuh nggak tahu apa-apa soal ini.', better: 'Aku bacanya lain: di halaman 12 biayanya turun untuk di bawah 18 tahun.' },
};
