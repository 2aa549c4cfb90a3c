import type { Kind } from './kind.ts';
import { blamesNobody } from './points/civil.ts';
import { ownWords } from './points/form-letter.ts';
import { inShort } from './points/found.ts';
import { heard, sorryOrSide } from './points/heard.ts';
import { byWhen, nextStep } from './points/repair.ts';

export const replyComplaint: Kind = {
  id: 'reply-complaint',
  points: [
    { id: 'own-words', says: 'plain-words', find: ownWords, onlyWhenMissing: true },
    { id: 'blame', says: 'be-kind', find: blamesNobody, onlyWhenMissing: true },
    { id: 'heard', says: 'tell-more', find: heard },
    { id: 'next', says: 'tell-more', find: inShort(15, 'tell-more', nextStep) },
    { id: 'when', says: 'tell-more', find: inShort(25, 'tell-more', byWhen) },
    { id: 'sorry', says: 'tell-more', find: sorryOrSide },
  ],
  texts: {
    title: 'Reply to a complaint',
    points: {
      'own-words': { label: 'In your own words', tip: 'A form letter makes it worse: answer their case', more: 'Name the place, the order or the day they told you about, then what happens now.' },
      blame: { label: 'On their side', tip: 'Take their side first, then explain', more: 'Who complains wants to be believed. "You\'re right, that\'s annoying" costs nothing.' },
      heard: { label: 'Their problem named', tip: 'Name what they told you, in their words', more: '"No signal in Iligan since noon" shows someone read it.' },
      next: { label: 'What happens now', tip: 'Say what happens now, and who does it', more: '"I\'ve sent a new one" beats "we\'ll look into it".' },
      when: { label: 'By when', tip: 'Say by when', more: '"Tomorrow before noon" ends the waiting, even if it\'s bad news.' },
      sorry: { label: 'Sorry', tip: 'Say sorry first', more: 'One word, before the facts. It\'s what they\'re waiting for.' },
    },
    general: {},
    praise: { complete: 'Sorry, cause, date: this wins people back' },
    example: { weak: 'We apologize for the inconvenience, kindly DM.', better: 'Sorry, Maria: the parcel sat in Cebu. It is with you tomorrow by noon, the fee is back.' },
  },
};
