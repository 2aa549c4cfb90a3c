import { either, found, says, type Find } from './found.ts';
import { cause } from './cause.ts';
import { steps } from './steps.ts';
import { anyCase } from './case.ts';

/** Names of ways to order, which do not say what is sold. */
const calls = /^(DM|PM|WA|COD|QRIS|GCash|Gcash|Shopee|Lazada|Tokopedia|IG|FB|Instagram|Facebook)$/;

/** What is sold, by name. */
export const whatIsSold: Find = either(says('thing-sold'), ({ analysis }) => {
  const names = analysis.facts.names.filter(({ start, end }) => !calls.test(analysis.text.slice(start, end)));
  return names.length > 0 ? found(names) : undefined;
});
/** Why it is cheaper, or why it is sold now. */
export const honestReason: Find = either(says('honest-reason'), cause);
/** Something for people who do not buy: how it is made, a case, what to know. */
export const evenWithoutBuying: Find = either(
  ({ analysis }) => found(analysis.cues('how-to').strong),
  (context) => {
    const way = steps(context);
    return way?.met ? way : { met: false, spans: [] };
  },
  ({ analysis }) => found([...analysis.cues('evidence').strong]),
  (context) => {
    const one = anyCase(context);
    return one?.met && context.analysis.sentences.length > 2 ? undefined : { met: false, spans: [] };
  },
);
