import { either, says, type Find } from './found.ts';
import { link } from './link.ts';
import { numbersAs } from './numbers.ts';

/** What is needed. */
export const need: Find = says('need');
/** How to give it. */
export const howToGive: Find = either(says('give'), link, ({ analysis }) => {
  const phones = numbersAs(analysis, 'phone', 'code');
  return { met: phones.length > 0, spans: phones };
});
