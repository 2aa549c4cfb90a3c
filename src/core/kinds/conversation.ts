import type { Kind } from './kind.ts';

export const conversation: Kind = {
  id: 'conversation',
  points: [],
  texts: {
    title: 'Conversation',
    points: {},
    general: {
      'be-kind': { tip: 'Say it as if you were face to face', more: 'The conversation lasts longer.' },
      'own-thought': { tip: 'Add your own thought to theirs', more: '"Same" ends it, "same, and..." keeps it going.' },
    },
    praise: {
      credit: 'You let others shine',
      question: 'You ask back: that keeps it going',
      humour: 'Quick and funny',
      reason: 'You give a reason people can respond to',
      'point-home': 'You show where to read on',
    },
  },
};
