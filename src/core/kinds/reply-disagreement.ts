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
      civil: { label: 'About the idea', tip: 'Say what\'s wrong, not what\'s wrong with them', more: '"Page 12 says the opposite" convinces; "you clearly haven\'t read it" doesn\'t.' },
      reason: { label: 'A reason or a source', tip: 'Add your reason, or a case', more: 'Without one it\'s your word against theirs.' },
      heard: { label: 'Their point taken up', tip: 'Take up their point before you argue', more: '"You\'re right that it\'s slow. But..." gets read to the end.' },
    },
    general: {},
    praise: { complete: 'Fair to them, and with a reason' },
    example: { weak: 'You clearly know nothing about this.', better: 'I read it the other way: page 12 has the fee going down for under-18s.' },
  },
};
