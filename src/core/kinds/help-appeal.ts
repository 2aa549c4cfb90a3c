import type { Kind } from './kind.ts';
import { howToGive, need } from './points/appeal.ts';
import { inShort } from './points/found.ts';
import { until } from './points/until.ts';
import { where } from './points/where.ts';

export const helpAppeal: Kind = {
  id: 'help-appeal',
  points: [
    { id: 'need', says: 'tell-more', find: inShort(14, 'tell-more', need) },
    { id: 'give', says: 'tell-more', find: howToGive },
    { id: 'place', says: 'tell-more', find: inShort(12, 'tell-more', where) },
    { id: 'time', says: 'tell-more', find: inShort(25, 'tell-more', until) },
  ],
  texts: {
    title: 'Appeal for help',
    points: {
      need: { label: 'What is needed', tip: 'Say exactly what\'s needed', more: '"14 blankets" gets help faster than "anything". Say what you have enough of, too.' },
      give: { label: 'How to give it', tip: 'Say how to give it', more: 'A link, an account, an address with opening hours: one way is enough.' },
      place: { label: 'Where', tip: 'Say where it\'s needed, or where to bring it', more: 'People help close to home first.' },
      time: { label: 'Until when', tip: 'Say until when it helps', more: '"By Friday" moves people; "soon" doesn\'t.' },
    },
    general: {
      'tell-more': { tip: 'Say what one donation does', more: '"$8 is a week of milk" beats the total.' },
      'get-to-point': { tip: 'Put the need in the first line', more: 'The thanks and the background can follow.' },
      'event-details': { tip: 'Add when and where helpers should come', more: 'A time and a place turn sympathy into help.' },
      'back-it-up': { tip: 'Say who\'s behind it', more: 'People trust a name with their money.' },
      'plain-words': { tip: 'Say plainly what people can do', more: 'One verb, one thing, one place.' },
    },
    praise: {
      service: 'People know at once how to help',
      reason: 'You say what the help does',
      vivid: 'You can see who needs it',
      story: 'One person\'s story stands for many',
      figure: 'You say what one donation does',
      question: 'You ask exactly for what you need',
      'point-home': 'The link leads straight to helping',
    },
    example: { weak: 'Please help, any donation is welcome.', better: 'Still short: 14 blankets, size L diapers. Bring to Mill School gate 2, until Friday 6 pm.' },
  },
};
