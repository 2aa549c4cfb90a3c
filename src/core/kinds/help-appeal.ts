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
      need: { label: 'What is needed', tip: 'Say what is needed, as exactly as you can', more: '"14 blankets" is given sooner than "any help". Say what you have enough of, too.' },
      give: { label: 'How to give it', tip: 'Say how to give it', more: 'A link, an account, a door with opening hours: one way is enough.' },
      place: { label: 'Where', tip: 'Say where it is needed, or where to bring it', more: 'People help first where they live.' },
      time: { label: 'Until when', tip: 'Say until when it helps', more: '"By Friday" moves people; "soon" doesn\'t.' },
    },
    general: {
      'tell-more': { tip: 'Say what one gift does', more: '"$8 is a week of milk" beats the total.' },
      'get-to-point': { tip: 'Put the need in the first line', more: 'The thanks and the background can follow.' },
      'event-details': { tip: 'Add when and where helpers should come', more: 'A time and a place turn sympathy into hands.' },
      'back-it-up': { tip: 'Say who stands behind it', more: 'A name or an office lets people trust you with money.' },
      'plain-words': { tip: 'Say plainly what people can do', more: 'One verb, one thing, one place.' },
    },
    praise: {
      complete: 'What, where, how and until when: easy to help',
      service: 'One knows at once how to help',
      reason: 'You say what the help does',
      vivid: 'One sees who needs it',
      story: 'You tell of one, and all feel for many',
      figure: 'You say what one gift does',
      question: 'You ask exactly for what you need',
      'point-home': 'The link leads straight to helping',
    },
    example: { weak: 'Please help, any donation is welcome.', better: 'Still short: 14 blankets, size L diapers. Bring to Mill School gate 2, until Friday 6 pm.' },
  },
};
