import type { Kind } from './kind.ts';
import { trueDetail } from './points/teaser.ts';

export const teaser: Kind = {
  id: 'teaser',
  points: [
    { id: 'detail', says: 'deliver', find: trueDetail },
  ],
  texts: {
    title: 'Teaser',
    points: {
      detail: { label: 'One true detail now', tip: 'Tell one true detail already now', more: 'A colour, a date, a number, a first sentence: curiosity needs something to hold on to.' },
    },
    general: {
      deliver: { tip: 'Say it: what is it?', more: 'Those who care will wait anyway, all others forget in a minute.' },
      'tell-more': { tip: 'Add one thing that is sure already', more: 'Even a small fact makes the rest worth waiting for.' },
      'back-it-up': { tip: 'Show a piece of it, then promise', more: 'One proof carries the promise.' },
    },
    praise: {
      vivid: 'The detail makes one curious',
      humour: 'A teaser with a wink',
    },
    example: { weak: 'Something BIG is coming Monday!', better: 'Monday we open on Sundays, too: 40 rye loaves, $3 each. The rest then.' },
  },
};
