import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { done, outcome, takeaway } from './points/result.ts';

export const resultLesson: Kind = {
  id: 'result-lesson',
  points: [
    { id: 'outcome', says: 'tell-more', find: inShort(15, 'tell-more', outcome) },
    { id: 'take', says: 'who-cares', find: inShort(10, 'who-cares', takeaway) },
    { id: 'done', says: 'tell-more', find: inShort(12, 'tell-more', done) },
  ],
  texts: {
    title: 'Result or lesson',
    points: {
      outcome: { label: 'What came of it', tip: 'Say what came of it: before and after', more: '"From 4 hours to 30 minutes" says it all. Without a before, it\'s just a number.' },
      take: { label: 'What others can learn', tip: 'Say what others can learn from it', more: 'What would you do again, and what not? One line makes your story useful to them.' },
      done: { label: 'What was done', tip: 'Say what you did, in one sentence', more: 'Nobody can learn from a result without knowing what led to it.' },
    },
    general: {
      'who-cares': { tip: 'Turn it to the reader: what did it teach you?', more: 'The number is yours, the lesson can be theirs.' },
      'tell-more': { tip: 'Add what you changed to get there', more: 'One decision, one tool, one mistake: the part they could copy.' },
      'plain-words': { tip: 'Say it plainly: who did what?', more: 'Slogans between the numbers make people doubt the numbers.' },
      'back-it-up': { tip: 'Say how you measured it', more: 'How many, how long, compared with what?' },
    },
    praise: {
      figure: 'Before and after: that says it all',
      'how-to': 'Others can copy this',
      story: 'You show the way there, with its mistakes',
      vivid: 'You can see how it went',
      credit: 'You say who did the work',
      humour: 'A result told with a smile',
      news: 'Fresh numbers, honestly told',
      'point-home': 'The link shows how you did it',
    },
    example: { weak: 'We hit a record month!', better: 'We moved "call us" to the top of the page. Calls went from 9 to 31 a week.' },
  },
};
