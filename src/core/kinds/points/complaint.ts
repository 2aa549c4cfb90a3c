import { says, type Find } from './found.ts';

/** What would mend it. */
export const mend: Find = says('please-fix');
