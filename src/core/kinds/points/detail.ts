import { either, found, orReader, orUnknown, type Find } from './found.ts';
import { figures } from './figures.ts';

/** Fewer words hold no detail, whatever they are. */
const fewWords = 8;

/** One detail that can be pictured: a figure with its thing, quoted words, a list, a name in the middle. */
export const detail: Find = orReader(
  either(
    figures,
    ({ reading }) => found(reading.facts.quotes),
    ({ reading }) => ({ met: reading.facts.isList, spans: [] }),
    ({ reading, hasMedia }) => (reading.words.length < fewWords && !hasMedia ? { met: false, spans: [] } : undefined),
  ),
  'vivid',
  'tell-more',
);
/** A name: of a person, a place, a thing. */
export const named: Find = orUnknown(({ reading }) => found([...reading.facts.names, ...reading.entities.filter(({ kind }) => kind === 'mention')]));
