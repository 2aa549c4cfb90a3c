import { either, says, type Find } from './found.ts';
import { figures } from './figures.ts';
import { meaning } from './case.ts';
import { timesIn } from './when.ts';
import { whatChanges } from './what-changes.ts';

/** Two of these signs make news; one alone is just a headline. */
const fewest = 2;

const fresh: Find = ({ analysis }) => {
  const spans = [...timesIn(analysis), ...analysis.cues('news').strong];
  return { met: spans.length > 0, spans };
};
/** Two names or a mention: who it is about. */
const named: Find = ({ analysis }) => ({ met: analysis.facts.names.length >= fewest || analysis.entities.some(({ kind }) => kind === 'mention'), spans: [] });
const told: readonly Find[] = [fresh, figures, says('said'), either(meaning, whatChanges), named];

/** About death, injury or disease. */
export const ofLoss: Find = says('loss');

/** Recent, with an amount, a source or what it means for readers. Not about death or illness. */
export const isNews: Find = (context) => {
  const shown = told.filter((find) => find(context)?.met === true).length;
  return { met: shown >= fewest && !ofLoss(context)?.met, spans: [] };
};
