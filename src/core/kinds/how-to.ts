import type { Kind } from './kind.ts';
import { inShort } from './points/found.ts';
import { resultFirst } from './points/result-first.ts';
import { steps } from './points/steps.ts';
import { forWhomOrCase } from './points/whom.ts';

export const howTo: Kind = {
  id: 'how-to',
  points: [
    { id: 'steps', says: 'tell-more', find: inShort(12, 'tell-more', steps) },
    { id: 'result', says: 'get-to-point', find: resultFirst },
    { id: 'case', says: 'tell-more', find: inShort(10, 'tell-more', forWhomOrCase) },
  ],
  texts: {
    title: 'How-to',
    points: {
      steps: { label: 'Steps people can follow', tip: 'Write the steps one by one, in order', more: 'Start each with what to do: turn, press, wait. Add amounts and times where they matter.' },
      result: { label: 'The result first', tip: 'Say first what people get from it', more: '"Crisp rice from leftovers" first, then the steps. People decide by the first line.' },
      case: { label: 'When it works', tip: 'Say when it helps, and when it doesn\'t', more: '"For frozen bread" or "only on gas": nobody tries it in vain.' },
    },
    general: {
      'tell-more': { tip: 'Add the step where most people go wrong', more: 'The thing you only learn by doing is what readers save.' },
      'get-to-point': { tip: 'Drop the run-up, start with the trick', more: 'The story of how you found it can come after.' },
      deliver: { tip: 'Give the first step here, not just behind the link', more: 'One step that works makes people want the rest.' },
      'back-it-up': { tip: 'Say where it worked: for whom, how often', more: 'One case is enough: "three of three in my kitchen".' },
      'plain-words': { tip: 'Use the words a beginner would use', more: 'Explain each technical word, or drop it.' },
    },
    praise: {
      'how-to': 'People can do this right away',
      reason: 'You say why it works, so people can adapt it',
      vivid: 'You can picture every step',
      figure: 'The amounts make it easy to repeat',
      humour: 'Useful and fun: people will save it',
      service: 'Everything you need is here',
      story: 'The story makes the step easy to remember',
      credit: 'You credit where you learned it',
      'point-home': 'The link picks up where the tip ends',
    },
    example: { weak: 'A great tip for better rice!', better: 'Crisp rice from leftovers: hot pan, no oil, press flat, 4 minutes without stirring.' },
  },
};
