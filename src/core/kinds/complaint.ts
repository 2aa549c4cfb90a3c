import type { Kind } from './kind.ts';
import { mend } from './points/complaint.ts';
import { inShort } from './points/found.ts';
import { whatHappenedThere } from './points/repair.ts';

export const complaint: Kind = {
  id: 'complaint',
  points: [
    { id: 'mend', says: 'turn-grumble', find: inShort(25, 'turn-grumble', mend) },
    { id: 'what', says: 'tell-more', find: inShort(12, 'tell-more', whatHappenedThere) },
  ],
  texts: {
    title: 'Complaint',
    points: {
      mend: { label: 'What would fix it', tip: 'Say what would fix it', more: '"A sign at the door would do" gets an answer. Anger alone gets nods.' },
      what: { label: 'What happened, where', tip: 'Say what happened, where and when', more: 'Then someone can look into it, and others can tell whether they\'re affected too.' },
    },
    general: {
      'turn-grumble': { tip: 'Turn it round: what should they do instead?', more: 'Or what others can do to spare themselves the trouble.' },
      'be-kind': { tip: 'Go for the problem, not the person', more: 'The case is stronger without the insult.' },
      'back-it-up': { tip: 'Say exactly what you saw', more: 'One case with a date is hard to brush off.' },
      'tell-more': { tip: 'Say which one, and what it cost you', more: '"Forty minutes at window 2" can be fixed.' },
    },
    praise: {
      reason: 'You say what it does to people',
      vivid: 'You can see what went wrong',
      humour: 'Angry and funny: people will read it',
    },
    example: { weak: 'Worst bank ever!!!', better: '40 minutes at window 2, then "come tomorrow". A list of papers on the door would do.' },
  },
};
