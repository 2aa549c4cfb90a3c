import { either, says, type Find } from './found.ts';
import { figures } from './figures.ts';

/** What was done. */
export const done: Find = says('deed');
/** What the outcome was. */
export const outcome: Find = either(figures, says('what-happened', 'becomes-true'));
/** What others can learn from it. */
export const takeaway: Find = says('takeaway');
