import type { Kind } from './kind.ts';
import { causeOfFault } from './points/cause.ts';
import { ownWords } from './points/form-letter.ts';
import { inShort } from './points/found.ts';
import { whatChangesByWhen, whatHappened } from './points/repair.ts';
import { sorry } from './points/sorry.ts';

export const apology: Kind = {
  id: 'apology',
  points: [
    { id: 'own-words', says: 'plain-words', find: ownWords, onlyWhenMissing: true },
    { id: 'happened', says: 'tell-more', find: inShort(15, 'tell-more', whatHappened) },
    { id: 'changes', says: 'tell-more', find: inShort(20, 'tell-more', whatChangesByWhen) },
    { id: 'why', says: 'tell-more', find: inShort(8, 'tell-more', causeOfFault) },
    { id: 'sorry', says: 'tell-more', find: sorry },
  ],
  texts: {
    title: 'Apology',
    points: {
      'own-words': { label: 'Your own words', tip: 'That\'s a form letter: say what happened instead', more: 'Everyone has read these phrases. Name what went wrong, and what happens now.' },
      happened: { label: 'What happened, to whom', tip: 'Say what happened, and to whom', more: '"Any inconvenience" hides it. "312 customers couldn\'t log in" owns it.' },
      changes: { label: 'What changes, by when', tip: 'Say what changes, and by when', more: 'The apology that counts is the one with a date.' },
      why: { label: 'Why it happened', tip: 'Say why it happened, even if it\'s embarrassing', more: 'A plain reason isn\'t an excuse. Without one, people guess, and guess worse.' },
      sorry: { label: 'Sorry', tip: 'Say sorry, in one word and without "if"', more: '"Sorry" is enough. "Sorry if anyone felt hurt" isn\'t an apology.' },
    },
    general: {
      'tell-more': { tip: 'Say what people affected get, or should do now', more: 'A refund, a new date, someone to call: what do they need to do?' },
      'get-to-point': { tip: 'Start with what went wrong', more: 'Company history goes last, or nowhere.' },
    },
    praise: {
      complete: 'You own it: what, why, sorry and what changes',
      reason: 'You say why it happened, without excuses',
      service: 'People affected know what they get, and when',
      credit: 'You thank the people who told you',
    },
    example: { weak: 'We apologize for any inconvenience caused.', better: 'We sent 40 of you the wrong size. My mix-up, sorry. New ones go out Tuesday; keep the old.' },
  },
};
