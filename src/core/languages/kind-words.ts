/** Word lists by which the points of a checklist are found, beside the cues; by what their words mean. */
export const kindWordNames = [
  'asks',
  'attack',
  'audience',
  'becomes-true',
  'benefit',
  'call',
  'case',
  'change',
  'credit',
  'deadline',
  'deed',
  'definition',
  'form-letter',
  'free',
  'give',
  'honest-reason',
  'interrogative',
  'join',
  'limit',
  'meanwhile',
  'need',
  'next-step',
  'online',
  'own-answer',
  'pay',
  'place',
  'place-lead',
  'please-fix',
  'reason',
  'role',
  'said',
  'scene',
  'sorry',
  'soon',
  'takeaway',
  'terms',
  'thanks',
  'thing-sold',
  'time',
  'turn',
  'vague-pay',
  'view',
  'what-happened',
  'whom',
] as const;
export type KindWord = (typeof kindWordNames)[number];

/**
 * Entries are separated by commas and matched by whole words, in any letter case. `^`: only where a sentence starts. `!`: another sense;
 * nothing that it overlaps counts. `@` (English only): the word means something else in Indonesian or Filipino.
 */
export type KindWords = Readonly<Record<KindWord, string>>;
