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
      detail: { label: 'One true detail now', tip: 'Give one true detail now', more: 'A colour, a date, a number, a first sentence: curiosity needs something to hold on to.' },
    },
    general: {
      deliver: { tip: 'Say it: what is it?', more: 'People who care will wait anyway; the rest forget in a minute.' },
      'tell-more': { tip: 'Add one thing that\'s already certain', more: 'Even a small fact makes the rest worth waiting for.' },
      'back-it-up': { tip: 'Show a bit of it, then promise', more: 'One proof makes the promise.' },
    },
    praise: {
      vivid: 'The detail makes people curious',
      humour: 'A teaser with a wink',
    },
    example: { weak: 'Something BIG is coming Monday!', better: 'Monday we open on Sundays, too: 40 rye loaves, $3 each. The rest then.' },
  },
};
