import type { Kind } from './kind.ts';
import { reasonCaseOrSource } from './points/case.ts';
import { civil } from './points/civil.ts';
import { inShort } from './points/found.ts';
import { heard } from './points/heard.ts';

export const replyDisagreement: Kind = {
  id: 'reply-disagreement',
  points: [
    { id: 'civil', says: 'be-kind', find: civil, onlyWhenMissing: true },
    { id: 'reason', says: 'back-it-up', find: inShort(14, 'back-it-up', reasonCaseOrSource) },
    { id: 'heard', says: 'tell-more', find: inShort(15, 'tell-more', heard) },
  ],
  texts: {
    title: 'Reply that disagrees',
    points: {
      civil: { label: 'About the matter', tip: 'Say what is wrong, not what is wrong with them', more: '"Page 12 says the opposite" convinces; "you clearly haven\'t read it" doesn\'t.' },
      reason: { label: 'A reason or a source', tip: 'Add your reason, or a case', more: 'Without one it\'s word against word.' },
      heard: { label: 'Their point taken up', tip: 'Take up their point before you turn it', more: '"You\'re right that it\'s slow. But..." is read to the end.' },
    },
    general: {
      'tell-more': { tip: 'Say where exactly you differ', more: 'Often it\'s one word only.' },
      'be-kind': { tip: 'Leave out "you", keep the point', more: 'It stings less and holds more.' },
      'back-it-up': { tip: 'Name where it stands', more: 'A page, a number, a link.' },
    },
    praise: {
      complete: 'Fair to them, and with a reason',
      reason: 'You give a reason, not a verdict',
      credit: 'You grant them what is right',
      vivid: 'Your case shows it',
      figure: 'The figure settles it',
      humour: 'Disagreeing with a smile',
    },
    example: { weak: 'You clearly know nothing about this.', better: 'I read it the other way: page 12 has the fee going down for under-18s.' },
  },
};
