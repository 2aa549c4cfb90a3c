import type { Kind } from './kind.ts';
import { detail } from './points/detail.ts';
import { inShort } from './points/found.ts';
import { benefit, whatItIs } from './points/what-it-is.ts';

export const announcement: Kind = {
  id: 'announcement',
  points: [
    { id: 'what', says: 'tell-more', find: inShort(14, 'tell-more', whatItIs) },
    { id: 'reader', says: 'tell-more', find: inShort(20, 'tell-more', benefit) },
    { id: 'detail', says: 'tell-more', find: detail },
  ],
  texts: {
    title: 'Announcement',
    points: {
      what: { label: 'What it is, plainly', tip: 'Say in plain words what it is', more: 'Like you\'d tell a neighbour: "It reads your bank file and sorts it." No adjectives needed.' },
      reader: { label: 'What it changes for readers', tip: 'Say what people can do now that they couldn\'t', more: 'Your news is about you. "You can now pay in three parts" is about them.' },
      detail: { label: 'One detail to picture', tip: 'Add one detail people can picture', more: 'A number of something, a place, a name, the moment it first worked.' },
    },
    general: {
      'who-cares': { tip: 'Turn it round: what\'s in it for readers?', more: 'A milestone is about you until you say what got you there, or what readers get now.' },
      'plain-words': { tip: 'Swap the big words for what it does', more: '"Revolutionary solution" fits everything. What does it do on a Monday morning?' },
      'get-to-point': { tip: 'Start with the news, drop "excited to announce"', more: 'The excitement shows by itself once the news comes first.' },
      'back-it-up': { tip: 'Back the claim with a number or an example', more: '"Best", "first", "fastest": one proof makes it count.' },
      deliver: { tip: 'Say what it is now: the news is still missing', more: 'A teaser alone only makes people scroll on.' },
    },
    praise: {
      reason: 'You say what it changes for people',
      news: 'News, told in the first line',
      figure: 'The number shows what it means',
      vivid: 'You can picture it',
      'how-to': 'People can try it right away',
      service: 'What, from when and where: all there',
      credit: 'You credit the people who made it',
      humour: 'News with a smile',
      'point-home': 'It\'s clear where to try it',
      question: 'You ask for what you want to know',
    },
    example: { weak: 'Excited to announce our new feature!', better: 'You can now split a bill in the app: tap the receipt, pick your dishes, done.' },
  },
};
