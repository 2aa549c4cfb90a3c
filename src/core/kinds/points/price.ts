import { either, found, says, type Find } from './found.ts';
import { numbersAs } from './numbers.ts';

/** A price, or that it is free. */
export const price: Find = either(({ reading }) => found(numbersAs(reading, 'money')), says('free'));
