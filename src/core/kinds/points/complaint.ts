import { says, type Find } from './found.ts';

/** What would fix it. */
export const mend: Find = says('please-fix');
