import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { scene, turn } from './points/story.ts';

export const story: Kind = {
  id: 'story',
  points: [
    { id: 'scene', says: 'tell-more', find: inShort(15, 'tell-more', scene) },
    { id: 'turn', says: 'tell-more', find: inShort(10, 'tell-more', turn) },
  ],
  texts: {
    title: 'Story',
    points: {
      scene: { label: 'A scene', tip: 'Open with a scene: when, where, who', more: '"Tuesday, 6 am, the bakery door was locked" pulls people in. A summary doesn\'t.' },
      turn: { label: 'What turned', tip: 'Say what turned, and what it left you with', more: 'You expected one thing, and another came. Without that, it\'s a report.' },
    },
    general: {
      'tell-more': { tip: 'Add the one detail only you saw', more: 'What did they say, what was on the table? That\'s what people retell.' },
      'get-to-point': { tip: 'Start in the middle, where it happens', more: 'The run-up is the first thing readers skip.' },
      'too-dense': { tip: 'Give it air: a new line at each turn', more: 'On a phone, a block of text looks like work.' },
      deliver: { tip: 'Tell the ending here', more: 'A story without an ending feels like a trick.' },
      'who-cares': { tip: 'Say what it left you with', more: 'One sentence turns your moment into theirs.' },
    },
    praise: {
      story: 'People will read this to the end',
      vivid: 'You feel right there',
      credit: 'You let others shine in it',
      humour: 'Funny, because it\'s true',
      reason: 'You say what it taught you',
      service: 'A story people can use',
      question: 'The ending makes people want to answer',
      'point-home': 'The link continues the story',
    },
    example: { weak: 'Had an inspiring talk with a customer.', better: 'An old man bought one screw, 8 cents. He came back to show me the radio it fixed.' },
  },
};
