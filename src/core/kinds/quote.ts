import type { Kind } from './kind.ts';
import { view } from './points/view.ts';

export const quote: Kind = {
  id: 'quote',
  points: [
    { id: 'view', says: 'own-thought', find: view },
  ],
  texts: {
    title: 'Quoting a post',
    points: {
      view: { label: 'What you think of it', tip: 'Add what you think of it, or what\'s missing', more: 'Agree, doubt, an example, what it means for your readers: one line of your own.' },
    },
    general: {
      'own-thought': { tip: 'Say why you\'re sharing it', more: 'Otherwise people just read the other post.' },
      'be-kind': { tip: 'Answer the post, not its writer', more: 'Your readers watch how you argue.' },
      'back-it-up': { tip: 'Add the case or number you know', more: 'That\'s what makes quoting worth it.' },
    },
    praise: {
      reason: 'You say why it matters here',
      figure: 'You add the number that was missing',
      credit: 'You point out whose work it is',
      service: 'You add what people need to do',
      humour: 'A good punchline to it',
      vivid: 'Your example makes it clear',
      question: 'You ask what it leaves open',
      news: 'You add what\'s new',
    },
    example: { weak: 'This.', better: 'This. We tried it for a month: calls halved, and nobody missed the form.' },
  },
};
