import type { Kind } from './kind.ts';
import { answerFirst, readOn } from './points/answer.ts';
import { ownWords } from './points/form-letter.ts';

export const replyQuestion: Kind = {
  id: 'reply-question',
  points: [
    { id: 'own-words', says: 'plain-words', find: ownWords, onlyWhenMissing: true },
    { id: 'answer', says: 'get-to-point', find: answerFirst },
    { id: 'more', says: 'tell-more', find: readOn },
  ],
  texts: {
    title: 'Reply to a question',
    points: {
      'own-words': { label: 'In your own words', tip: 'That\'s a form letter: just answer', more: 'Yes, no, a time, a price: what they asked, as you\'d say it.' },
      answer: { label: 'The answer first', tip: 'Give the answer first, then the rest', more: 'Yes, no, a price, a time: one word in front saves them a search.' },
      more: { label: 'Where to read on', tip: 'Add where they can read on', more: 'The page or person that knows more, and why.' },
    },
    general: {},
    praise: { complete: 'The answer first, and where to read on' },
    example: { weak: 'Great question! Please check our website.', better: 'Yes, with a student card: 40 pesos. All prices: example.com/prices' },
  },
};
