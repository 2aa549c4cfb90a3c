import type { Listed } from '../text/cues/make-cue-table.ts';
import { cues as en } from './en/cues.ts';
import { cues as fil } from './fil/cues.ts';
import { cues as id } from './id/cues.ts';

/** The word lists by language, in the order of the table. */
export const lists: readonly Listed[] = [
  { id: 'en', cues: en },
  { id: 'id', cues: id },
  { id: 'fil', cues: fil },
];
