import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { meanwhile } from './points/meanwhile.ts';
import { whatHappened } from './points/repair.ts';
import { untilOrWhen } from './points/until.ts';
import { whomOrWhere } from './points/whom.ts';

export const outage: Kind = {
  id: 'outage',
  points: [
    { id: 'what', says: 'tell-more', find: inShort(12, 'tell-more', whatHappened) },
    { id: 'whom', says: 'tell-more', find: inShort(12, 'tell-more', whomOrWhere) },
    { id: 'time', says: 'tell-more', find: inShort(15, 'tell-more', untilOrWhen) },
    { id: 'ask', says: 'tell-more', find: inShort(15, 'tell-more', meanwhile) },
  ],
  texts: {
    title: 'Outage or delay',
    points: {
      what: { label: 'What doesn\'t work', tip: 'Say what doesn\'t work: which part, which line', more: '"Technical issues" can be anything. "Card payments fail" tells people what to do.' },
      whom: { label: 'Who is hit, where', tip: 'Say who is hit, and where', more: 'Those who aren\'t can stop worrying; those who are know that you know.' },
      time: { label: 'Since when, until when', tip: 'Say since when, and when you will know more', more: 'No end in sight? Then give the time of the next update, and keep to it.' },
      ask: { label: 'What works meanwhile', tip: 'Say what works meanwhile, or whom to call', more: 'A way round is what people look for first.' },
    },
    general: {
      'tell-more': { tip: 'Add what you know, and what not yet', more: '"We don\'t know the cause yet" is better than nothing: people see that somebody is on it.' },
      'plain-words': { tip: 'Say what broke, not "technical difficulties"', more: 'The plain word for it calms more than the stiff one.' },
    },
    praise: {
      complete: 'What, where, until when and a way round: complete',
      service: 'People know what is broken and what still works',
      reason: 'You say why it broke: that builds trust',
      news: 'You tell before they have to ask',
    },
    example: { weak: 'We are experiencing technical difficulties.', better: 'Card payments fail in all shops since 9:10. Cash and QR work. Next update at 11.' },
  },
};
