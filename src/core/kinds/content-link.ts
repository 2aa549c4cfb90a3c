import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { takeawayHere } from './points/takeaway.ts';
import { forWhom } from './points/whom.ts';

export const contentLink: Kind = {
  id: 'content-link',
  points: [
    { id: 'take', says: 'tell-more', find: takeawayHere },
    { id: 'whom', says: 'tell-more', find: inShort(0, 'tell-more', forWhom) },
  ],
  texts: {
    title: 'Link to read or watch',
    points: {
      take: { label: 'One thing without a click', tip: 'Give one thing away: what\'s in it?', more: 'Put the most surprising line or number right here. If people like it, they\'ll click.' },
      whom: { label: 'Who it\'s for', tip: 'Say who it\'s worth the time for', more: '"If you\'re renting your first flat" finds the right readers.' },
    },
    general: {
      'link-reason': { tip: 'Say what\'s behind the link and why to click', more: 'A title alone is just an address. What struck you?' },
      deliver: { tip: 'Say the point here; the link has the rest', more: 'What\'s held back gets skipped.' },
      'tell-more': { tip: 'Add the part that made you share it', more: 'One line of your own beats the title.' },
      'get-to-point': { tip: 'Start with what people learn', more: '"Check out our latest" can go.' },
      'plain-words': { tip: 'Say in plain words what it\'s about', more: 'Titles are written for papers, posts for people.' },
      'back-it-up': { tip: 'Name the number or case it rests on', more: 'Then the claim stands even without a click.' },
      'too-dense': { tip: 'One thought, then the link', more: 'The rest is in the piece.' },
    },
    praise: {
      'point-home': 'People know why to click',
      figure: 'The number alone is worth the read',
      vivid: 'The example makes people want the rest',
      credit: 'You name who made it',
      'how-to': 'Useful before anyone clicks',
      reason: 'You say why it matters',
      news: 'Fresh, and you say what\'s new',
      question: 'The question makes people want the answer',
      humour: 'A link with a laugh',
      story: 'The scene draws people in',
    },
    example: { weak: 'New post on the blog! Link below.', better: 'We lost 3 of 10 orders at the address form. What we cut, with pictures: ...' },
  },
};
