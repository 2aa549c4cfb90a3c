import type { GapTexts, GeneralTexts } from './kind.ts';

/** Default advice, for kinds without texts of their own for a code. */
export const anyKind: GeneralTexts = {
  'say-something': { tip: 'Give readers one thing to use or smile at', more: 'A tip, a fact, a question, a laugh: what would you tell a friend about it?' },
  'tell-more': { tip: 'Add one detail: who, where, how many, why', more: 'Pick the first thing a stranger would ask you.' },
  'who-cares': { tip: 'Say what it means for readers', more: 'Your news becomes theirs with one line.' },
  'only-sells': { tip: 'Give a reason to read, even without buying', more: 'Something to know, then the offer.' },
  deliver: { tip: 'Say it now: what is it?', more: 'What\'s held back gets scrolled past.' },
  'no-begging': { tip: 'Let it be good, without asking for likes', more: 'A real question works better.' },
  'link-reason': { tip: 'Say what\'s behind the link', more: 'One sentence from it is the best reason to click.' },
  'get-to-point': { tip: 'Start with the point', more: 'The run-up can come later, or go.' },
  'plain-words': { tip: 'Swap the big words for plain ones', more: 'What would you say at the kitchen table?' },
  'own-thought': { tip: 'Add what you saw or think yourself', more: 'Nobody else can write that part.' },
  'back-it-up': { tip: 'Back the claim: a case, a number, a source', more: 'One is enough.' },
  'event-details': { tip: 'Add when, where and how to join', more: 'People decide with a calendar in hand.' },
  'turn-grumble': { tip: 'Say what would make it better', more: 'Then it can be fixed, not just nodded at.' },
  'be-kind': { tip: 'Say it in a way they could hear', more: 'The point stays, the sting goes.' },
  shouting: { tip: 'Lower the voice: small letters, one "!"', more: 'Calm sounds sure.' },
  hashtags: { tip: 'Keep one or two hashtags', more: 'The sentence should be easy to find.' },
  mentions: { tip: 'Tag only the people it\'s about', more: 'Others read it as noise.' },
  'too-dense': { tip: 'Split it: one thought per line', more: 'It will look half as long.' },
  'private-data': { tip: 'Leave out people\'s numbers and addresses', more: 'Once public, always public.' },
  'alt-text': { tip: 'Describe the picture in a line', more: 'Not everyone can see it.' },
};

/** Advice by missing detail. */
export const anyGap: GapTexts = {
  why: { tip: 'Say why: one reason is enough', more: '"Why?" is what a stranger would ask first.' },
  what: { tip: 'Say what it is, in one plain sentence', more: 'Anyone who sees it for the first time can\'t tell yet.' },
  inside: { tip: 'Give away one thing: what\'s in it?', more: 'Its best line says more than "read this".' },
  fact: { tip: 'Add the first fact people will ask for', more: 'Where, how many, since when: one answer is enough.' },
  vague: { tip: 'Still a bit vague: add a detail or an example', more: 'What would a stranger ask first?' },
  when: { tip: 'Say when: the day and the time', more: '"Soon" and "next week" are hard to plan with.' },
  where: { tip: 'Say where: the place, or how to get there', more: 'People decide by how far it is.' },
  plan: { tip: 'Say when and where', more: 'Then people can tell whether it\'s for them.' },
  price: { tip: 'Say what it costs', more: 'Most people won\'t ask. They scroll on.' },
  job: { tip: 'Say which job it is, and what it pays', more: 'People look for "barista" or "driver", not for "hiring".' },
  pay: { tip: 'Say what it pays, and who\'s hiring', more: 'A range is enough. Without it, people fear a trap.' },
  deed: { tip: 'Say what they did to get there', more: 'One thing they made or did, and strangers clap too.' },
  done: { tip: 'Say what was done: which job, which part', more: 'Then the next one with the same trouble knows where to go.' },
};
