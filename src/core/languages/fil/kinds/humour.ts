import type { KindTexts } from '../../../kinds/kind.ts';

export const humour: KindTexts = {
  title: 'Katatawanan',
  points: {},
  general: {
    'be-kind': { tip: 'Ang bagay ang gawing biro, o ang sarili', more: 'Para matawa rin ang pinag-uusapan.' },
    'tell-more': { tip: 'Idagdag ang kailangan para makuha ang joke', more: 'Hindi lahat nakakita ng nakita mo.' },
  },
  praise: {
    humour: 'Nakakatawa ito',
    vivid: 'Nakikita ko, doon ang tawa',
    story: 'Maikling kuwento, maganda ang dulo',
    credit: 'Sinabi mo kung kaninong joke ito',
  },
};
