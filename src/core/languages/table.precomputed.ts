import { makeCueTable } from '../text/cues/make-cue-table.ts';
import { lists } from './lists.ts';

/** The word lists in decoded form. A bundle contains this table instead of them (`tools/build/precompute.ts`). */
export const table = makeCueTable(lists);
