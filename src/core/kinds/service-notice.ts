import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { meanwhile } from './points/meanwhile.ts';
import { untilOrWhen } from './points/until.ts';
import { whatChanges } from './points/what-changes.ts';
import { whomOrWhere } from './points/whom.ts';

export const serviceNotice: Kind = {
  id: 'service-notice',
  points: [
    { id: 'change', says: 'tell-more', find: inShort(12, 'tell-more', whatChanges) },
    { id: 'whom', says: 'tell-more', find: inShort(12, 'tell-more', whomOrWhere) },
    { id: 'time', says: 'event-details', find: inShort(8, 'event-details', untilOrWhen) },
    { id: 'ask', says: 'tell-more', find: inShort(12, 'tell-more', meanwhile) },
  ],
  texts: {
    title: 'Service notice',
    points: {
      change: { label: 'What changes', tip: 'Say first what changes: open, closed, moved, late', more: 'Lead with the change itself. Greetings and background can wait until the last line.' },
      whom: { label: 'Who, where', tip: 'Say who it\'s for, and where', more: '"Customers" is everyone. "Lahug and Talamban" lets the rest stop reading.' },
      time: { label: 'From when until when', tip: 'Add from when until when', more: 'Even "we\'ll know more at 6 pm" helps people plan.' },
      ask: { label: 'For now, where to ask', tip: 'Say what to do for now, or where to ask', more: 'Another office, a hotline, a bus line: a way round is worth more than regrets.' },
    },
    general: {
      'tell-more': { tip: 'Add what people need to do now', more: 'Do they have to bring, pay, book or wait? One line saves many calls.' },
      'get-to-point': { tip: 'Put the change first, the reasons last', more: 'Someone\'s reading this at a bus stop. The first line should be enough.' },
      'plain-words': { tip: 'Write it like you\'d say it at the counter', more: '"Services will be temporarily unavailable" means "we\'re closed on Friday". Say that.' },
    },
    praise: {
      service: 'People know what changes and what to do',
      reason: 'You say why: that makes it easier to accept',
      news: 'In time for people to plan',
      'how-to': 'People know step by step what to do',
      vivid: 'Concrete enough to act on at once',
      'point-home': 'It\'s clear where to read more',
      humour: 'Useful, and it makes people smile',
    },
    example: { weak: 'Dear customers, there will be changes to our service.', better: 'No ferry to Port Bay, Mon 5 to Wed 7 May: the pier is being fixed. Bus 12 runs instead.' },
  },
};
