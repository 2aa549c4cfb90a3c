import { either, found, orReader, type Find } from './found.ts';
import { figures } from './figures.ts';

/** Texts with fewer words contain no detail. */
const fewWords = 8;

/** A detail that readers can picture: a figure with what it counts, quoted words, a list, a name within a sentence. */
export const detail: Find = orReader(
  either(
    figures,
    ({ analysis }) => found(analysis.facts.quotes),
    ({ analysis }) => ({ met: analysis.facts.isList, spans: [] }),
    ({ analysis, hasMedia }) => (analysis.words.length < fewWords && !hasMedia ? { met: false, spans: [] } : undefined),
  ),
  'vivid',
  'tell-more',
);
