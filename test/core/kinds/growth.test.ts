import { expect, test } from 'vitest';
import { checklistOf, replyKindOf } from '../../../src/core/kinds/index.ts';
import { kindIds } from '../../../src/core/model/kind.ts';
import { longestText } from '../../../src/core/text/analysis.ts';
import { growthBeyondLinear, times } from '../../support/growth.ts';
import { analysis } from './read.ts';

/** What detectors look for, repeated to make them work as hard as possible. */
const pieces = [
  'thank you for ',
  'sorry because ',
  'until before by ',
  'Is it? ',
  'at the park in Leeds ',
  'a@b.c ',
  '"so he said" ',
  'yes. ',
  'lol ',
  '1. Turn it off\n',
  'from 3 days to 2 days, ',
  'Rp50.000 sampai Senin di Jakarta. ',
  'hanggang Linggo sa plaza dahil para makapag ',
  'any inconvenience, kindly dm ',
  '@@@@ ',
  'Aaaa ',
];

test.each(pieces)('%j repeated: all checklists take linear time', (piece) => {
  const of = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const short = analysis(of(longestText / times));
  const long = analysis(of(longestText));
  const all = (text: typeof long): void => {
    // A new object each time, so that no cache helps.
    const fresh = { ...text };
    for (const id of kindIds) checklistOf(id, { analysis: fresh, parent: fresh, hasMedia: false });
    replyKindOf(fresh, fresh);
  };
  expect(growthBeyondLinear(() => all(short), () => all(long))).toBeUndefined();
});
