import { either, found, orReader, type Find } from './found.ts';
import { figures } from './figures.ts';

/** Fewer words contain no detail. */
const fewWords = 8;

/** A detail that can be pictured: a figure with its thing, quoted words, a list, a name inside a sentence. */
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
