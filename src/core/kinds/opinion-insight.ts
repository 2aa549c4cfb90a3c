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
      claim: { label: 'The claim', tip: 'Say your view in one sentence', more: '"Hot take" isn\'t one yet. What do you hold to be true?' },
      limit: { label: 'Where it doesn\'t hold', tip: 'Say where it doesn\'t hold', more: '"Except for teams under five" makes the rest believable.' },
    },
    general: {
      'tell-more': { tip: 'Give one example from your own days', more: 'What happened that made you think so?' },
      'back-it-up': { tip: 'Back it up: one number, case or name', more: 'The bolder the claim, the more one example does.' },
      'own-thought': { tip: 'Add what you saw yourself', more: 'Many have said the sentence; nobody has told your case.' },
      'plain-words': { tip: 'Say it without the big words', more: 'The thought is good enough to stand in plain ones.' },
      'get-to-point': { tip: 'Start with the view itself', more: 'The label and the run-up can go.' },
      'too-dense': { tip: 'Split it: claim, reason, example', more: 'One thought a line is easier to agree with.' },
      'be-kind': { tip: 'Criticise the thing, leave out the names for people', more: 'The point is stronger without the insult.' },
    },
    praise: {
      reason: 'You say why, so people can weigh it',
      vivid: 'The example makes it clear at once',
      credit: 'You say whose thought it builds on',
      figure: 'The figure carries the claim',
      question: 'You end on a question people can answer',
      'how-to': 'A view that one can act on',
      humour: 'Sharp and funny',
      'point-home': 'The link backs it up',
    },
    example: { weak: 'Unpopular opinion: meetings are useless.', better: 'Our Monday meeting had one decision in 12 weeks. We now mail it. Hiring talks stay.' },
  },
};
