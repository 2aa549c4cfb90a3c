import type { Span } from '../../model/span.ts';
import { domainEnd, isSendable, plainDomains, runAround, type DomainRun } from './domains.ts';
import { BEFORE, DOMAIN, isAt, PATH, PATH_END, QUERY, QUERY_END } from './url-characters.ts';

/** X does not link longer addresses. */
const longestUrl = 4096;
const longestShortLink = 40;
const shortLink = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const protocols = ['http://', 'https://'];

const skip = (text: string, at: number, bit: number): number => {
  let end = at;
  while (isAt(text, end, bit)) end++;
  return end;
};

/** End of the bracketed part at `at`, which may contain another pair, or `at` if it is not closed. */
const bracketsEnd = (text: string, at: number): number => {
  let end = skip(text, at + 1, PATH);
  if (text.charAt(end) === '(') {
    const inner = skip(text, end + 1, PATH);
    if (inner === end + 1 || text.charAt(inner) !== ')') return at;
    end = skip(text, inner + 1, PATH);
  } else if (end === at + 1) return at;
  return text.charAt(end) === ')' ? end + 1 : at;
};

/** End of the path that starts with the "/" at `at`: the last position where a path may end. */
const pathEnd = (text: string, at: number): number => {
  let end = at + 1;
  let next = end;
  for (;;) {
    if (isAt(text, next, PATH)) {
      next++;
      if (isAt(text, next - 1, PATH_END)) end = next;
    } else if (text.charAt(next) === '(') {
      const behind = bracketsEnd(text, next);
      if (behind === next) return end;
      next = behind;
      end = next;
    } else return end;
  }
};

/** End of the query that starts with the "?" at `at`, or `at` if it has no valid end. */
const queryEnd = (text: string, at: number): number => {
  let end = skip(text, at + 1, QUERY);
  while (end > at + 1 && !isAt(text, end - 1, QUERY_END)) end--;
  return end > at + 1 ? end : at;
};

const portEnd = (text: string, at: number): number => {
  let end = at + 1;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return end > at + 1 ? end : at;
};

interface Match extends Span {
  readonly domainStart: number;
  readonly domainEnd: number;
  readonly hasPath: boolean;
}

const matchFrom = (text: string, start: number, domainStart: number, end: number): Match => {
  let at = end;
  if (text.charAt(at) === ':') at = portEnd(text, at);
  const hasPath = text.charAt(at) === '/';
  if (hasPath) at = pathEnd(text, at);
  if (text.charAt(at) === '?') at = queryEnd(text, at);
  return { start, end: at, domainStart, domainEnd: end, hasPath };
};

/** A link. `text` is the address that X uses, which may be shorter than the span. */
export interface Url extends Span {
  readonly text: string;
}

/** A link with "https://". X's own short links end after their code. */
const fullLink = (text: string, { start, end }: Match): readonly Url[] => {
  const address = text.slice(start, end);
  const short = shortLink.exec(address);
  if (short === null) return [{ start, end, text: address }];
  return (short[1] ?? '').length > longestShortLink ? [] : [{ start, end: start + short[0].length, text: short[0] }];
};

/** Links without "https://": the Latin parts of the domain, of which the last gets the path. */
const plainLinks = (text: string, match: Match): readonly Url[] => {
  const domain = text.slice(match.domainStart, match.domainEnd);
  let at = 0;
  const links = plainDomains(domain).map((plain) => {
    // X searches for the domain again, so an equal part further left is used instead.
    const found = domain.indexOf(plain, at);
    at = found + plain.length;
    return { start: match.start + found, end: match.start + at, text: plain };
  });
  const last = links.at(-1);
  if (!match.hasPath || last === undefined) return links;
  return [...links.slice(0, -1), { start: last.start, end: match.end, text: last.text + text.slice(match.domainEnd, match.end) }];
};

const linksOf = (text: string, match: Match): readonly Url[] => {
  const hasProtocol = match.domainStart > match.start;
  const protocolLength = hasProtocol ? match.domainStart - match.start : 'https://'.length;
  if (!isSendable(text.slice(match.domainStart, match.domainEnd)) || protocolLength + match.end - match.start > longestUrl) return [];
  if (hasProtocol) return fullLink(text, match);
  return match.start > 0 && '-_./'.includes(text.charAt(match.start - 1)) ? [] : plainLinks(text, match);
};

/** Start of the "https://" that ends at `at` if a link may start there, otherwise -1. */
const protocolStart = (text: string, at: number, from: number): number => {
  for (const protocol of protocols) {
    const start = at - protocol.length;
    if (start < 0 || text.slice(start, at).toLowerCase() !== protocol) continue;
    if (start === 0 || (start > from && isAt(text, start - 1, BEFORE))) return start;
  }
  return -1;
};

/** Index of the first dot at or after `at`. */
const dotFrom = (dots: readonly number[], at: number): number => {
  let low = 0;
  let high = dots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dots[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The first link in the run that starts at or after `from`. */
const firstIn = (text: string, run: DomainRun, from: number): Match | undefined => {
  const protocol = protocolStart(text, run.start, from);
  let index = dotFrom(run.dots, Math.max(run.start, from));
  const tryAt = (start: number, domainStart: number): Match | undefined => {
    const end = domainEnd(text, run, index, domainStart);
    return end < 0 ? undefined : matchFrom(text, start, domainStart, end);
  };
  if (protocol >= 0) {
    const match = tryAt(protocol, run.start);
    if (match !== undefined) return match;
  }
  for (let start = Math.max(run.start, from); start < run.end; start++) {
    while ((run.dots[index] ?? run.end) < start) index++;
    if (index >= run.dots.length) return undefined;
    if (start === 0) {
      // X tries a link that starts after the text's first unit before one that starts with it.
      const second = isAt(text, 0, BEFORE) ? tryAt(1, 1) : undefined;
      const match = second ?? tryAt(0, 0);
      if (match !== undefined) return match;
    } else if (start > from && isAt(text, start - 1, BEFORE)) {
      const match = tryAt(start, start);
      if (match !== undefined) return match;
    }
  }
  return undefined;
};

/** Links as X detects them, in one pass from dot to dot. */
export const findUrls = (text: string): readonly Url[] => {
  const found: Url[] = [];
  let from = 0;
  let point = text.indexOf('.');
  while (point >= 0) {
    // Most dots end a sentence: skip them.
    if (!isAt(text, point + 1, DOMAIN)) {
      point = text.indexOf('.', point + 1);
      continue;
    }
    const run = runAround(text, point, from);
    for (let match = firstIn(text, run, from); match !== undefined; match = from < run.end ? firstIn(text, run, from) : undefined) {
      found.push(...linksOf(text, match));
      from = match.end;
    }
    point = text.indexOf('.', Math.max(run.end, from));
  }
  return found;
};
