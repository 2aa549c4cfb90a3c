import { found, type Find } from './found.ts';
import { linksIn } from './link.ts';
import { numbersAs } from './numbers.ts';
import { phrases } from './phrases.ts';

/** How to join, apply, order: a link, a number, a form, "just come". */
export const how: Find = ({ analysis }) => found([...phrases(analysis, 'join'), ...linksIn(analysis), ...numbersAs(analysis, 'phone')].toSorted((one, other) => one.start - other.start));
