import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { answerable, oneQuestion, ownAnswer } from './points/question.ts';

export const question: Kind = {
  id: 'question',
  points: [
    { id: 'answerable', says: 'tell-more', find: answerable },
    { id: 'one', says: 'get-to-point', find: oneQuestion },
    { id: 'own', says: 'tell-more', find: inShort(6, 'tell-more', ownAnswer) },
  ],
  texts: {
    title: 'Question',
    points: {
      answerable: { label: 'Can be answered', tip: 'Ask something people can answer in one line', more: '"Thoughts?" is hard to answer. "Which one did you drop, and why?" is easy.' },
      one: { label: 'One question', tip: 'Keep the one question you most want answered', more: 'Ask three, and none gets answered.' },
      own: { label: 'Own answer, or why you ask', tip: 'Add your own answer, or why you ask', more: '"I sell cakes from home and..." lets people give advice that fits.' },
    },
    general: {
      'tell-more': { tip: 'Say what you need it for', more: 'Then the answers fit.' },
      'say-something': { tip: 'Ask about one thing they did or know', more: 'A concrete question gets stories, a general one gets silence.' },
      'get-to-point': { tip: 'Put the question first', more: 'The background can follow for those who want to answer.' },
    },
    praise: {
      question: 'A question people can answer, and want to',
      reason: 'You say why you ask',
      humour: 'A question that makes people smile',
      vivid: 'The case makes it easy to answer',
      figure: 'The numbers make the question clear',
      'point-home': 'The link shows what you\'re asking about',
    },
    example: { weak: 'Thoughts on payments?', better: 'I sell cakes from home, 15 orders a week. QR or cash on delivery: what lost you less?' },
  },
};
