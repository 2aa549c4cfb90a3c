import { found, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';

/** What was before and what is after. */
export const beforeAfter: Find = ({ reading }) => found(numbersAs(reading, 'change'));
/** A figure that means something: an amount, a count of things, a share, before and after. */
export const figures: Find = ({ reading }) => found(numbersAs(reading, 'change', 'measured', 'count', 'share', 'money'));
