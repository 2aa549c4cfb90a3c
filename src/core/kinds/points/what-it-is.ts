import { either, found, says, wordsWithin, type Find } from './found.ts';

/** This many words after a colon or dash are an explanation. */
const explained = 4;

/** What a thing is, in plain words. */
export const whatItIs: Find = either(says('definition', 'benefit'), ({ analysis }) => {
  const sign = analysis.tokens.find(({ kind, key, end }) => kind === 'symbol' && (key === ':' || key === '–' || key === '—') && wordsWithin(analysis, { start: end, end: analysis.text.length }) >= explained);
  return found(sign ? [sign] : []);
});
/** What it changes for the reader. */
export const benefit: Find = says('benefit');
