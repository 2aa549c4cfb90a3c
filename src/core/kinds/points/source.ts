import { either, found, says, type Find } from './found.ts';
import { linksIn } from './link.ts';

/** The origin of the claim: a name, an office, a study, a link. */
export const source: Find = either(says('said'), ({ analysis }) => found([...linksIn(analysis), ...analysis.entities.filter(({ kind }) => kind === 'mention'), ...analysis.facts.quotes]));
