import { either, found, says, wordsWithin, type Find } from './found.ts';
import { phrases } from './phrases.ts';

/** This many words after a colon or dash are an explanation. */
const explained = 4;
/** These say what readers can do only together with what follows: "bisa", "gratis 1". */
const faint = /^(?:bisa|tanpa|gratis|cukup|without|meaning|for your|your own|libre|bawas|p[uw]+e?deng?)$/i;

/** What it changes for the reader. Unknown if only faint words say so. */
export const benefit: Find = ({ analysis: { text }, analysis }) => {
  const hits = phrases(analysis, 'benefit');
  const clear = hits.filter(({ start, end }) => !faint.test(text.slice(start, end)));
  return clear.length > 0 || hits.length === 0 ? found(clear) : undefined;
};
/** What a thing is, in plain words. */
export const whatItIs: Find = either(says('definition'), benefit, ({ analysis }) => {
  const sign = analysis.tokens.find(({ kind, key, end }) => kind === 'symbol' && (key === ':' || key === '–' || key === '—') && wordsWithin(analysis, { start: end, end: analysis.text.length }) >= explained);
  return found(sign ? [sign] : []);
});
