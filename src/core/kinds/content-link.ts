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
      take: { label: 'One thing without a click', tip: 'Give one thing away: what is in it?', more: 'The most surprising sentence or number of the piece, here. Those who like it click.' },
      whom: { label: 'For whom', tip: 'Say for whom it\'s worth the time', more: '"If you rent your first flat" finds the right readers.' },
    },
    general: {
      'link-reason': { tip: 'Say what is behind the link and why to click', more: 'A title alone is an address. What struck you in it?' },
      deliver: { tip: 'Say the point here; the link has the rest', more: 'What is held back is mostly skipped.' },
      'tell-more': { tip: 'Add the part that made you share it', more: 'One line of your own beats the title.' },
      'get-to-point': { tip: 'Start with what one learns', more: '"Check out our latest" can go.' },
      'plain-words': { tip: 'Say in plain words what it is about', more: 'Titles are written for papers, posts for people.' },
      'back-it-up': { tip: 'Name the figure or case that the piece rests on', more: 'Then the claim stands without a click, too.' },
      'too-dense': { tip: 'One thought, then the link', more: 'The rest is in the piece.' },
    },
    praise: {
      'point-home': 'One knows why to click',
      figure: 'The figure alone is worth the read',
      vivid: 'The example makes one want the rest',
      credit: 'You name who made it',
      'how-to': 'A tip already, before any click',
      reason: 'You say why it matters',
      news: 'Fresh, and you say what is new',
      question: 'The question makes one want the answer',
      humour: 'A link with a laugh',
      story: 'The scene draws one in',
    },
    example: { weak: 'New post on the blog! Link below.', better: 'We lost 3 of 10 orders at the address form. What we cut, with pictures: ...' },
  },
};
