import { says, type Find } from './found.ts';

/** "Sorry", and no "if you feel". */
export const sorry: Find = says('sorry');
