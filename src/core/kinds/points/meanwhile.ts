import { either, says, type Find } from './found.ts';
import { link } from './link.ts';
import { numbersAs } from './numbers.ts';

/** What to do in the meantime, or where to ask. */
export const meanwhile: Find = either(says('meanwhile', 'call'), link, ({ analysis }) => {
  const phones = numbersAs(analysis, 'phone');
  return { met: phones.length > 0, spans: phones };
});
