import { both, either, found, says, type Find } from './found.ts';
import { figures } from './figures.ts';
import { phrases } from './phrases.ts';
import { fromNow, timesIn } from './when.ts';
import { where } from './where.ts';

/** What happened. */
export const whatHappened: Find = says('what-happened', 'change');
/** A figure with a place also shows what happened: "40 minutes at window 2". */
export const whatHappenedThere: Find = either(whatHappened, both(figures, where));
/** What happens now. */
export const nextStep: Find = says('next-step');
/** By when: a day, a time, "already", "from now on". */
export const byWhen: Find = ({ analysis }) => found([...timesIn(analysis), ...fromNow(analysis), ...phrases(analysis, 'soon')].toSorted((one, other) => one.start - other.start));
export const whatChangesByWhen: Find = both(nextStep, byWhen);
