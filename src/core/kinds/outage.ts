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
      whom: { label: 'Who\'s affected, where', tip: 'Say who\'s affected, and where', more: 'The rest can stop worrying, and those affected know you\'re on it.' },
      time: { label: 'Since when, until when', tip: 'Say since when, and when you\'ll know more', more: 'No end in sight? Say when the next update comes, and keep to it.' },
      ask: { label: 'What works for now', tip: 'Say what works for now, or who to call', more: 'A way round is what people look for first.' },
    },
    general: {
      'tell-more': { tip: 'Say what you know, and what you don\'t know yet', more: '"We don\'t know the cause yet" is better than nothing: people see someone\'s on it.' },
      'plain-words': { tip: 'Say what broke, not "technical difficulties"', more: 'A plain word calms people more than a stiff one.' },
    },
    praise: {
      service: 'People know what\'s broken and what still works',
      reason: 'You say why it broke: that builds trust',
      news: 'You tell people before they have to ask',
    },
    example: { weak: 'We are experiencing technical difficulties.', better: 'Card payments fail in all shops since 9:10. Cash and QR work. Next update at 11.' },
  },
};
