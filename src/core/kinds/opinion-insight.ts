import type { Kind } from './kind.ts';
import { limit, reasonOrCase } from './points/case.ts';
import { claim } from './points/claim.ts';
import { inShort } from './points/found.ts';

export const opinionInsight: Kind = {
  id: 'opinion-insight',
  points: [
    { id: 'reason', says: 'back-it-up', find: inShort(16, 'back-it-up', reasonOrCase) },
    { id: 'claim', says: 'get-to-point', find: inShort(5, 'get-to-point', claim) },
    { id: 'limit', says: 'back-it-up', find: inShort(12, 'back-it-up', limit) },
  ],
  texts: {
    title: 'Opinion',
    points: {
      reason: { label: 'A reason or a case', tip: 'Add one reason, or one case you saw', more: '"I saw it at two shops" is enough. Without it, it\'s only a claim among claims.' },
      claim: { label: 'The claim', tip: 'Say your view in one sentence', more: '"Hot take" isn\'t one yet. What do you believe?' },
      limit: { label: 'Where it doesn\'t hold', tip: 'Say where it doesn\'t hold', more: '"Except for teams under five" makes the rest believable.' },
    },
    general: {
      'tell-more': { tip: 'Give one example of your own', more: 'What happened that made you think so?' },
      'back-it-up': { tip: 'Back it up: one number or real case', more: 'The bolder the claim, the more one example does.' },
      'own-thought': { tip: 'Add what you saw yourself', more: 'Many have said this; only you can tell your story.' },
      'plain-words': { tip: 'Say it without the big words', more: 'A good thought doesn\'t need them.' },
      'get-to-point': { tip: 'Start with the view itself', more: 'The label and the run-up can go.' },
      'too-dense': { tip: 'Split it: claim, reason, example', more: 'One thought per line is easier to follow.' },
      'be-kind': { tip: 'Criticise the thing, skip the name-calling', more: 'The point is stronger without the insult.' },
    },
    praise: {
      reason: 'You say why, so people can weigh it',
      vivid: 'The example makes it clear at once',
      credit: 'You say whose idea it builds on',
      figure: 'The number carries the claim',
      question: 'You end on a question people can answer',
      'how-to': 'A view people can act on',
      humour: 'Sharp and funny',
      'point-home': 'The link backs it up',
    },
    example: { weak: 'Unpopular opinion: meetings are useless.', better: 'Our Monday meeting had one decision in 12 weeks. We now mail it. Hiring talks stay.' },
  },
};
