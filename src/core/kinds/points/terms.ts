import { either, type Find } from './found.ts';
import { price } from './price.ts';
import { until } from './until.ts';

/** The price or the deadline: one of them is enough to decide; "50% off" alone is not. */
export const terms: Find = either(price, until);
