import { learn } from '../../../src/core/brand/voice.ts';
import { review } from '../../../src/core/review/review.ts';
import { official } from '../../../test/support/voices.ts';
import type { Judge } from '../measure.ts';
import { draftOf, reviewer } from './account.ts';

/** The whole review as the background runs it: rules, scores, tips, signals, and similarity to a learned voice. */
export const load = async (): Promise<Judge> => {
  const voice = learn(official.earlier);
  return (text) => review(draftOf(text), { ...reviewer, voice });
};
