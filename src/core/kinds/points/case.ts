import { either, found, says, type Find } from './found.ts';
import { cause } from './cause.ts';
import { figures } from './figures.ts';
import { numbersAs } from './numbers.ts';
import { source } from './source.ts';
import { benefit } from './what-it-is.ts';

/** A case, an example, a figure, or what somebody said. Counts are left out, because many claims contain one. */
export const anyCase: Find = either(says('case'), ({ analysis }) => found(numbersAs(analysis, 'change', 'measured', 'share', 'money')), ({ analysis }) => found(analysis.facts.quotes));
/** A reason, or a case. */
export const reasonOrCase: Find = either(cause, anyCase);
/** In an argument, a link also serves as a case. */
export const reasonCaseOrSource: Find = either(reasonOrCase, source, ({ analysis }) => found(numbersAs(analysis, 'page', 'ordinal')));
/** What it means for readers. */
export const meaning: Find = either(cause, benefit, figures);
/** Where it does not apply. */
export const limit: Find = says('limit');
