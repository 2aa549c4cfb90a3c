import { found, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';
/** A meaningful figure: an amount, a count of things, a share, before and after. */
export const figures: Find = ({ analysis }) => found(numbersAs(analysis, 'change', 'measured', 'count', 'share', 'money'));
