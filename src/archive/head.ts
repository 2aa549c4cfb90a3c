/** How each file of an archive starts: `window.YTD.tweets.part0 = [`. */
export const longestHead = 200;
const head = /^\uFEFF?\s*window\.YTD\.(?<what>[a-z_]+)\.part(?<part>\d{1,6})\s*=\s*$/;

export interface Head {
  readonly what: string;
  readonly part: number;
}

/** What a file holds, from its first words; undefined for a file that is none of X's. */
export const headOf = (start: string): Head | undefined => {
  const end = start.indexOf('[');
  const found = end < 0 ? undefined : head.exec(start.slice(0, end))?.groups;
  return found && { what: found['what'] ?? '', part: Number(found['part']) };
};
