import { either, found, says, wordsWithin, type Find } from './found.ts';

/** So many words after a colon or dash explain it. */
const explained = 4;

/** In plain words, what a thing is. */
export const whatItIs: Find = either(says('definition', 'benefit'), ({ analysis }) => {
  const sign = analysis.tokens.find(({ kind, key, end }) => kind === 'symbol' && (key === ':' || key === '–' || key === '—') && wordsWithin(analysis, { start: end, end: analysis.text.length }) >= explained);
  return found(sign ? [sign] : []);
});
/** What it changes for the reader. */
export const benefit: Find = says('benefit');
