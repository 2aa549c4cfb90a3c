import type { Kind } from './kind.ts';
import { givesFirst } from './points/bait.ts';
import { inShort } from './points/found.ts';

export const bait: Kind = {
  id: 'bait',
  points: [
    { id: 'gift', says: 'no-begging', find: inShort(25, 'no-begging', givesFirst) },
  ],
  texts: {
    title: 'Asking for likes or follows',
    points: {
      gift: { label: 'Gives before it asks', tip: 'Give something before you ask', more: 'A tip, a story or a real question: good ones are shared without being asked.' },
    },
    general: {
      'no-begging': { tip: 'Ask for a story or an opinion, not likes or follows', more: '"What was your worst delivery?" gets more than "tag 3 friends".' },
      'say-something': { tip: 'Say one thing that\'s worth the like', more: 'Then you don\'t need to ask.' },
      deliver: { tip: 'Show it here, without the condition', more: 'What people have to follow you for, they mostly do without.' },
      'only-sells': { tip: 'Say what people get for joining in', more: 'The prize, the deadline, the odds: then ask for something fun.' },
      'tell-more': { tip: 'Say what it is before you ask for help with it', more: 'Who should vote for what, and why?' },
    },
    praise: {
      humour: 'Funny enough to share without being asked',
    },
    example: { weak: 'Like and retweet if you agree, tag 3 friends!', better: 'Which advice about money turned out wrong for you? Mine: "rent is wasted".' },
  },
};
