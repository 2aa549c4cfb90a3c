import { says, type Find } from './found.ts';

/** An apology, without "if you feel". */
export const sorry: Find = says('sorry');
