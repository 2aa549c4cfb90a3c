import { makeCueTable } from '../text/cues/make-cue-table.ts';
import { lists } from './lists.ts';

/** The word lists in compiled form. Bundles contain this table in their place (`tools/build/precompute.ts`). */
export const table = makeCueTable(lists);
