import type { KindTexts } from '../../../kinds/kind.ts';

export const replyThanks: KindTexts = {
  title: 'Balasan terima kasih',
  points: {},
  general: {
    'tell-more': { tip: 'Tulis apa hasilnya buatmu', more: '"Langkah 2 kucoba, berhasil": ucapan yang paling diingat.' },
  },
  praise: {
    credit: 'Kamu bilang gunanya buatmu',
    figure: 'Kamu bilang hasilnya',
    vivid: 'Dia bisa lihat bedanya',
    humour: 'Hangat, sambil bercanda',
  },
  example: { weak: 'Makasih!', better: 'Makasih! Langkah 2 ternyata: katupnya macet.' },
};
