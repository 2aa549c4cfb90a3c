import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { somethingForReader } from './points/small-talk.ts';

export const smallTalk: Kind = {
  id: 'small-talk',
  points: [
    { id: 'reader', says: 'who-cares', find: inShort(10, 'who-cares', somethingForReader) },
  ],
  texts: {
    title: 'Small talk',
    points: {
      reader: { label: 'Something for readers', tip: 'Add one thing that\'s in it for readers', more: 'What you noticed, learned or would do again. Now and then a greeting alone is fine.' },
    },
    general: {
      'say-something': { tip: 'Add one thing from your day that helps theirs', more: 'A shortcut, a dish, a place: it costs one line.' },
      'who-cares': { tip: 'Turn it to the reader: what about them?', more: 'What would they do in your place?' },
      'tell-more': { tip: 'Say what\'s special about it today', more: 'One detail turns a mood into a picture.' },
    },
    praise: {
      humour: 'It makes people smile',
      vivid: 'You can feel it',
      question: 'It invites an answer',
    },
    example: { weak: 'Good morning! Make today amazing!', better: 'Good morning. The 6:40 bus is empty since school ended: a seat and a quiet read.' },
  },
};
