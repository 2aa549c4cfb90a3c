import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { whatFor, who } from './points/thanks.ts';

export const thanksCongrats: Kind = {
  id: 'thanks-congrats',
  points: [
    { id: 'for', says: 'tell-more', find: inShort(12, 'tell-more', whatFor) },
    { id: 'who', says: 'tell-more', find: inShort(14, 'tell-more', who) },
  ],
  texts: {
    title: 'Thanks or congratulations',
    points: {
      for: { label: 'What for, exactly', tip: 'Say what for: one thing they did', more: '"For everything" fits anyone. "For bringing tea to the night shift" fits one.' },
      who: { label: 'Who', tip: 'Say who it\'s for', more: 'A name, a handle or "the two nurses on ward 3" makes it theirs.' },
    },
    general: {
      'tell-more': { tip: 'Name one thing they did', more: 'What could you do, see or feel because of them?' },
      'say-something': { tip: 'Add one thing you\'ll remember', more: 'Without it, this could be anyone\'s card.' },
      'who-cares': { tip: 'Say what they did, so others can clap too', more: 'One line is enough.' },
      'get-to-point': { tip: 'Start with who, and what they did', more: 'The feelings can follow.' },
    },
    praise: {
      credit: 'You say exactly what they did',
      reason: 'You say what difference it made',
      vivid: 'You can see what they did',
      figure: 'The number shows what they did',
      news: 'News and thanks in one',
      humour: 'Warm and funny',
      story: 'A small story, a big thank-you',
    },
    example: { weak: 'Thanks to our amazing volunteers!', better: 'Ana and Ben carried 40 chairs through the rain so that nobody had to stand. Thank you.' },
  },
};
