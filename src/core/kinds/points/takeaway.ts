import { either, found, says, type Find } from './found.ts';
import { cause } from './cause.ts';
import { figures } from './figures.ts';

/** Next to a link, this few words are only a label. */
const label = 10;

/** Something to take away without clicking: a figure, a reason, quoted words, a statement. */
export const takeawayHere: Find = either(
  figures,
  cause,
  says('benefit'),
  ({ analysis }) => found(analysis.facts.quotes),
  ({ analysis }) => (analysis.words.length < label ? { met: false, spans: [] } : undefined),
);
