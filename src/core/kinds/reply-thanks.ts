import type { Kind } from './kind.ts';
import { ownThanks } from './points/form-letter.ts';

export const replyThanks: Kind = {
  id: 'reply-thanks',
  points: [{ id: 'own-words', says: 'plain-words', find: ownThanks, onlyWhenMissing: true }],
  texts: {
    title: 'Reply with thanks',
    points: {
      'own-words': { label: 'In your own words', tip: 'That\'s a form letter: say what made you glad', more: '"Mina baked it, she\'s beaming" is thanks; "we appreciate your support" is a stamp.' },
    },
    general: {},
    praise: {},
    example: { weak: 'Thank you for your kind words. We appreciate your support.', better: 'Thanks! Mina baked it, and she is still beaming.' },
  },
};
