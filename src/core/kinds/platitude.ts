import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { ownCase } from './points/own-case.ts';

export const platitude: Kind = {
  id: 'platitude',
  points: [
    { id: 'case', says: 'own-thought', find: inShort(20, 'own-thought', ownCase) },
  ],
  texts: {
    title: 'Wise words',
    points: {
      case: { label: 'Your own story behind it', tip: 'Tell the story that taught you this', more: 'The day it came true for you: who, what, how it ended. The saying can be the last line.' },
    },
    general: {
      'own-thought': { tip: 'Add where it was true for you, or where not', more: 'Doubt is fine: "except once, when..."' },
      'tell-more': { tip: 'Tell of one time it happened', more: 'One scene makes a saying yours.' },
      'say-something': { tip: 'Swap it for one thing you did today', more: 'Small and true beats large and general.' },
      'plain-words': { tip: 'Say it like you would to a friend', more: 'Big words make it smaller.' },
      'back-it-up': { tip: 'Show someone who did it', more: 'A name, a year, what came of it.' },
      'no-begging': { tip: 'Drop the "like if you agree", add your story', more: 'Then people agree without being asked.' },
    },
    praise: {
      story: 'Your story makes it true',
      vivid: 'You can see where it comes from',
    },
    example: { weak: 'Consistency beats talent.', better: 'I wrote one page a day for a year, most of them bad. Page 212 became the book.' },
  },
};
