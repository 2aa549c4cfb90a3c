import { howToGive, need } from './appeal.ts';
import { both, either, says, without, type Find } from './found.ts';
import { steps } from './steps.ts';
import { when } from './when.ts';
import { where } from './where.ts';

const shows = (...finds: readonly Find[]): Find => (context) => ({ met: finds.some((find) => find(context)?.met === true), spans: [] });

/** Tells readers what to do, and when or where. */
export const instructs: Find = both(steps, shows(when, where));
/** The writer is in pain or ill, so there is nothing to coach, unless they ask for help. */
export const suffers: Find = both(says('pain'), without(either(instructs, both(need, howToGive))));
