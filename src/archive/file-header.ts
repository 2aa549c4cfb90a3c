/** Maximum length of what precedes the list: `window.YTD.tweets.part0 = [`, or in 2016 `Grailbird.data.tweets_2016_01 = [` or `var user_details = {`. */
export const longestHead = 200;
const head = /^\uFEFF?\s*window\.YTD\.(?<what>[a-z_]+)\.part(?<part>\d{1,6})\s*=\s*$/i;
const monthOf2016 = /^\uFEFF?\s*Grailbird\.data\.tweets_(?<year>\d{4})_(?<month>\d\d)\s*=\s*$/i;
const accountOf2016 = /^\uFEFF?\s*(?:var\s+)?user_details\s*=\s*$/i;

interface Head {
  readonly what: string;
  readonly part: number;
  /** A single item, not in a list. */
  readonly isSingle?: boolean;
}

/** What a file contains, judging by its start; `undefined` if it is not X's. */
export const headOf = (start: string): Head | undefined => {
  const end = start.search(/[[{]/);
  const words = start.slice(0, Math.max(end, 0));
  if (start[end] === '{') return accountOf2016.test(words) ? { what: 'account', part: 0, isSingle: true } : undefined;
  const month = monthOf2016.exec(words)?.groups;
  if (month) return { what: 'tweets', part: Number(month['year']) * 12 + Number(month['month']) };
  const found = head.exec(words)?.groups;
  return found && { what: (found['what'] ?? '').toLowerCase(), part: Number(found['part']) };
};
