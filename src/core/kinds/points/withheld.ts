import { both, found, says, without, type Find } from './found.ts';

/** Breaks off, points to what follows, or uses an emoji for keeping a secret. */
const breaksOff = /(\.\.\.|…|👀|🤐|🤫|:\s*(https?:|👇|⬇))/u;

const signs: Find = ({ analysis }) => {
  const broken = breaksOff.exec(analysis.text);
  return found([...analysis.cues('teaser').strong, ...analysis.cues('teaser').weak, ...(broken ? [{ start: broken.index, end: broken.index + 1 }] : [])]);
};

/** The writer knows something and does not say it yet. People who only guess withhold nothing. */
export const withheld: Find = both(
  (context) => {
    const sign = signs(context);
    return sign?.met ? sign : says('withheld')(context);
  },
  without(says('rumour')),
);
