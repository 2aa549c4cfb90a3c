import type { Kind } from './kind.ts';

export const conversation: Kind = {
  id: 'conversation',
  points: [],
  texts: {
    title: 'Conversation',
    points: {},
    general: {
      'tell-more': { tip: 'Add what it is about, for those who come later', more: 'One line of context lets others join in.' },
      'be-kind': { tip: 'Say it as if they stood before you', more: 'The talk goes on longer.' },
      'own-thought': { tip: 'Add your own thought to theirs', more: '"Same" ends the talk, "same, and..." goes on.' },
    },
    praise: {
      credit: 'You let others shine',
      question: 'You ask back: that keeps talks alive',
      humour: 'Quick and funny',
      reason: 'You give a reason: that helps the talk on',
      'point-home': 'You show where to read on',
    },
  },
};
