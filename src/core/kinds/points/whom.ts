import { either, orUnknown, says, type Find } from './found.ts';
import { where } from './where.ts';

/** Who is affected. */
const whom: Find = says('audience', 'whom');
/** Who it is for, beyond "you". */
export const forWhom: Find = says('audience');
/** Who is affected, or where. */
export const whomOrWhere: Find = either(where, whom);
/** Who or what case it is for. */
export const forWhomOrCase: Find = orUnknown(either(forWhom, says('limit', 'case')));
