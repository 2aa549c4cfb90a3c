import { either, found, orUnknown, says, type Find } from './found.ts';
import { how } from './how.ts';
import { price } from './price.ts';
import { where } from './where.ts';

/** How to join. If a place is given, people can simply come, so nothing more is needed. */
export const howToJoin: Find = (context) => {
  const one = either(how, price)(context);
  return one?.met || !where(context)?.met ? one : undefined;
};

/** What it is, and for whom. */
export const eventWhat: Find = orUnknown(either(({ analysis }) => found([...analysis.cues('event').weak]), says('audience', 'definition')));
