import { both, found, says, without, type Find } from './found.ts';

/** A sentence that breaks off, or points at what comes; a hush. */
const breaksOff = /(\.\.\.|…|👀|🤐|🤫|:\s*(https?:|👇|⬇))/u;

const signs: Find = ({ analysis }) => {
  const broken = breaksOff.exec(analysis.text);
  return found([...analysis.cues('teaser').strong, ...analysis.cues('teaser').weak, ...(broken ? [{ start: broken.index, end: broken.index + 1 }] : [])]);
};

/** Somebody knows, and does not say yet; who guesses withholds nothing. */
export const withheld: Find = both(
  (context) => {
    const sign = signs(context);
    return sign?.met ? sign : says('withheld')(context);
  },
  without(says('rumour')),
);
