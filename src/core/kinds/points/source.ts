import { either, found, says, type Find } from './found.ts';

/** The origin of the claim: a name, an office, a study, a link. */
export const source: Find = either(says('said'), ({ analysis }) => found([...analysis.entities.filter(({ kind }) => kind === 'url' || kind === 'mention'), ...analysis.facts.quotes]));
