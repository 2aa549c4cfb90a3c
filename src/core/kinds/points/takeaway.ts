import { either, found, type Find } from './found.ts';
import { cause } from './cause.ts';
import { figures } from './figures.ts';
import { benefit } from './what-it-is.ts';

/** Next to a link, this few words are only a label. */
const label = 10;

/** Something to take away without clicking: a figure, a reason, quoted words, a statement. */
export const takeawayHere: Find = either(
  figures,
  cause,
  benefit,
  ({ analysis }) => found(analysis.facts.quotes),
  ({ analysis }) => (analysis.words.length < label ? { met: false, spans: [] } : undefined),
);
