import { either, type Find } from './found.ts';
import { price } from './price.ts';
import { until } from './until.ts';

/** The price or the deadline. Either is enough to decide on; "50% off" alone is not. */
export const terms: Find = either(price, until);
