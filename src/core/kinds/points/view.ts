import { found, missing, type Find } from './found.ts';
import { figures } from './figures.ts';
import { phrases } from './phrases.ts';

/** Posts this short add nothing: "This.", "So true 👏". */
const fewWords = 4;

/** The writer's opinion or addition. */
export const view: Find = (context) => {
  const { analysis } = context;
  if (analysis.words.length < fewWords) return missing;
  const said = [...phrases(analysis, 'view'), ...phrases(analysis, 'reason')];
  if (said.length > 0) return found(said.toSorted((one, other) => one.start - other.start));
  const figure = figures(context);
  return figure?.met ? figure : undefined;
};
