import type { Kind } from './kind.ts';
import { eventWhat, howToJoin } from './points/event.ts';
import { whenToCome } from './points/when.ts';
import { eventPlace } from './points/where.ts';

export const event: Kind = {
  id: 'event',
  points: [
    { id: 'when', says: 'event-details', find: whenToCome },
    { id: 'where', says: 'event-details', find: eventPlace },
    { id: 'join', says: 'event-details', find: howToJoin },
    { id: 'what', says: 'tell-more', find: eventWhat },
  ],
  texts: {
    title: 'Event',
    points: {
      when: { label: 'When', tip: 'Add the day and the time', more: '"Next week" is hard to put in a calendar. "Sat 14 June, 9 am" isn\'t.' },
      where: { label: 'Where', tip: 'Say where: a place, a room or a link', more: 'Without a place nobody can plan. Online, the link or the channel is the place.' },
      join: { label: 'How to join, what it costs', tip: 'Say how to join, and what it costs', more: '"Just come, it\'s free" is enough. If people have to register, put the link here.' },
      what: { label: 'What, and for whom', tip: 'Say what happens there, and for whom', more: 'One line: what people will do, see or learn, and who it\'s for.' },
    },
    general: {
      'tell-more': { tip: 'Say one thing people get out of coming', more: 'What will they learn, eat, hear or take home? That\'s why people come.' },
      'get-to-point': { tip: 'Start with what, when and where', more: 'The greeting can come last: people decide by the first line whether it\'s for them.' },
    },
    praise: {
      service: 'When and where: nobody has to ask',
      reason: 'You say why it\'s worth coming',
      vivid: 'You can picture being there',
      news: 'Good to know in time',
      'point-home': 'The link says what\'s behind it',
    },
    example: { weak: 'Our workshop is back! See you there!', better: 'Bike repair for beginners, Sat 14 June, 10 am, Mill Hall. Free, bring your bike.' },
  },
};
