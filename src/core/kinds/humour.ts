import type { Kind } from './kind.ts';

export const humour: Kind = {
  id: 'humour',
  points: [],
  texts: {
    title: 'Humour',
    points: {},
    general: {
      'be-kind': { tip: 'Aim the joke at the thing, or at yourself', more: 'Then it\'s funny for the people it\'s about, too.' },
      'tell-more': { tip: 'Add what people need to get the joke', more: 'Not everyone has seen what you\'ve seen.' },
    },
    praise: {
      humour: 'This makes people laugh',
      vivid: 'You can see it, and that\'s the joke',
      story: 'A small story with a good end',
      credit: 'You say whose joke it is',
    },
  },
};
