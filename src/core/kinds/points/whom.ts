import { either, orUnknown, says, type Find } from './found.ts';
import { where } from './where.ts';

/** Whom something concerns. */
const whom: Find = says('audience', 'whom');
/** For whom something is, beyond "you". */
export const forWhom: Find = says('audience');
/** Whom it concerns, or where. */
export const whomOrWhere: Find = either(where, whom);
/** For what case, or whom. */
export const forWhomOrCase: Find = orUnknown(either(forWhom, says('limit', 'case')));
