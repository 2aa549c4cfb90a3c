import type { KindTexts } from '../../../kinds/kind.ts';

export const humour: KindTexts = {
  title: 'Patawa',
  points: {},
  general: {
    'be-kind': { tip: 'Ang nangyari ang gawing biro, hindi ang tao', more: 'Para matawa rin ang pinag-uusapan.' },
    'tell-more': { tip: 'Dagdagan ng konteksto para ma-gets ang joke', more: 'Hindi lahat nakakita ng nakita mo.' },
  },
  praise: {
    humour: 'Nakakatawa ito',
    vivid: 'Kitang-kita, at doon nakakatawa',
    story: 'Maikling kuwento, maganda ang dulo',
    credit: 'Sinabi mo kung kaninong joke ito',
  },
};
