import { either, found, says, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';

/** What changes: something opens, closes, moves, is late, takes 5 days instead of 14. */
export const whatChanges: Find = either(says('change'), ({ analysis }) => found(numbersAs(analysis, 'change')));
