import type { Kind } from './kind.ts';

export const replyThanks: Kind = {
  id: 'reply-thanks',
  points: [],
  texts: {
    title: 'Reply with thanks',
    points: {},
    general: {
      'tell-more': { tip: 'Say what you did with it', more: '"I tried step 2, it worked" is the thanks people remember.' },
    },
    praise: {
      credit: 'You say what it did for you',
      figure: 'You say what came of it',
      vivid: 'They can see what it changed',
      humour: 'Warm and funny thanks',
    },
    example: { weak: 'Thanks!', better: 'Thanks! Step 2 was it: the valve was stuck.' },
  },
};
