import type { Kind } from './kind.ts';
import { answerFirst, readOn } from './points/answer.ts';

export const replyQuestion: Kind = {
  id: 'reply-question',
  points: [
    { id: 'answer', says: 'get-to-point', find: answerFirst },
    { id: 'more', says: 'tell-more', find: readOn },
  ],
  texts: {
    title: 'Reply to a question',
    points: {
      answer: { label: 'The answer first', tip: 'Give the answer first, then the rest', more: 'Yes, no, a price, a time: one word in front saves them a search.' },
      more: { label: 'Where to read on', tip: 'Add where they can read on', more: 'The page or person that knows more, and why.' },
    },
    general: {
      'tell-more': { tip: 'Add the one condition that matters', more: '"Yes, if you have the slip" saves a second question.' },
      'get-to-point': { tip: 'Leave out the thanks for asking', more: 'The best thanks is the answer.' },
      'plain-words': { tip: 'Answer as if they were at your desk', more: 'Office terms need explaining.' },
      'be-kind': { tip: 'Answer it like a good question', more: 'Ten others wanted to know, too.' },
    },
    praise: {
      complete: 'The answer first, and where to read on',
      service: 'Answered: nothing left to ask',
      reason: 'You say why, too',
      'how-to': 'They can do it right away',
      'point-home': 'You show where there\'s more',
      humour: 'A helpful answer with a smile',
    },
    example: { weak: 'Great question! Please check our website.', better: 'Yes, with a student card: 40 pesos. All prices: example.com/prices' },
  },
};
