import { either, found, says, wordsWithin, type Find } from './found.ts';

/** So many words behind a colon or dash say what it is. */
const explained = 4;

/** In plain words what a thing is. */
export const whatItIs: Find = either(says('definition', 'benefit'), ({ reading }) => {
  const sign = reading.tokens.find(({ kind, key, end }) => kind === 'symbol' && (key === ':' || key === '–' || key === '—') && wordsWithin(reading, { start: end, end: reading.text.length }) >= explained);
  return found(sign ? [sign] : []);
});
/** What it changes for the reader. */
export const benefit: Find = says('benefit');
