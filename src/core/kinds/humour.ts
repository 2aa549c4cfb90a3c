import type { Kind } from './kind.ts';

export const humour: Kind = {
  id: 'humour',
  points: [],
  texts: {
    title: 'Humour',
    points: {},
    general: {
      'be-kind': { tip: 'Aim the joke at the thing, or at yourself', more: 'It stays funny for those it\'s about.' },
      'tell-more': { tip: 'Add what one needs to get the joke', more: 'Not everybody has seen what you have seen.' },
    },
    praise: {
      humour: 'This makes one laugh',
      vivid: 'One sees it, and that is the joke',
      story: 'A small story with a good end',
      credit: 'You say whose joke it is',
    },
  },
};
