import { both, either, found, says, without, type Find } from './found.ts';

/** Breaks off, points to what follows, or uses an emoji for keeping a secret. */
const breaksOff = /(\.\.\.|…|👀|🤐|🤫|:\s*(https?:|👇|⬇))/u;

const signs: Find = ({ analysis }) => {
  const broken = breaksOff.exec(analysis.text);
  return found([...analysis.cues('teaser').strong, ...analysis.cues('teaser').weak, ...(broken ? [{ start: broken.index, end: broken.index + 1 }] : [])]);
};

/** "What fish is this?": the writer does not know it. */
const identification = /\b(?:what|which)(?: kind of| sort of| type of)? \p{L}+ (?:is|are) (?:this|that|these|those|it)\b[^.!?]{0,40}\?|\b(?:ini|itu) \p{L}+ apa\b[^.!?]{0,40}\?|\banong \p{L}+ (?:po |ba )*(?:[’']?to|ito|iyan|[’']?yan)\b[^.!?]{0,40}\?/iu;
const asksWhatItIs: Find = ({ analysis }) => ({ met: identification.test(analysis.text), spans: [] });

/** The writer knows something and does not say it yet. People who only guess withhold nothing. */
export const withheld: Find = both(
  (context) => {
    const sign = signs(context);
    return sign?.met ? sign : says('withheld')(context);
  },
  without(either(says('rumour'), asksWhatItIs)),
);
