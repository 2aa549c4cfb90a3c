import type { Kind } from './kind.ts';
import { wholeThought } from './points/claim.ts';
import { inShort } from './points/found.ts';

export const fragment: Kind = {
  id: 'fragment',
  points: [
    { id: 'thought', says: 'say-something', find: inShort(4, 'say-something', wholeThought) },
  ],
  texts: {
    title: 'Fragment',
    points: {
      thought: { label: 'A whole thought', tip: 'Finish the thought: what about it?', more: 'People who weren\'t there need the who and the what.' },
    },
    general: {
      'tell-more': { tip: 'Add who and what it\'s about', more: 'Then it stands alone.' },
      'say-something': { tip: 'Add what people should know about it', more: 'A name or a word alone tells most people nothing.' },
    },
    praise: {
      vivid: 'Few words, one clear picture',
      humour: 'Short and funny',
    },
    example: { weak: 'Been thinking about leadership.', better: 'Been thinking about my first boss: she never once asked where I was, only what I needed.' },
  },
};
