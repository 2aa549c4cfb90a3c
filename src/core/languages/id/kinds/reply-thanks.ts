import type { KindTexts } from '../../../kinds/kind.ts';

export const replyThanks: KindTexts = {
  title: 'Balasan terima kasih',
  points: {
    'own-words': { label: 'Dengan kata sendiri', tip: 'Ini template: bilang apa yang bikin kamu senang', more: '"Yang bungkus Mina, dia senyum terus" itu terima kasih; "atas kepercayaannya" itu stempel.' },
  },
  general: {},
  praise: {},
  example: { weak: 'Terima kasih atas kepercayaannya, ditunggu orderan selanjutnya.', better: 'Makasih! Yang bungkus Mina, dia senyum terus dari tadi.' },
};
