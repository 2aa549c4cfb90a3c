import { sites, type Site, type SiteId } from '../model/site.ts';
import { urlsOn } from './entities/by-site.ts';
import type { Url } from './entities/urls.ts';
import { graphemesIn } from './graphemes.ts';
import { weightedLength } from './length.ts';

/** Length of any link on Mastodon, in characters (`StatusLengthValidator`). */
const fixedLink = 23;
/** A mention with a domain: Mastodon counts only the name. */
const elsewhere = /(^|[^/\w])@(\w+)@[a-z\d.-]+[a-z\d]+/gi;

/** Bluesky shows and counts host and path without "https://". It cuts a long path to thirteen characters and three points (`toShortUrl`). */
const mostPath = 15;
const shownPath = 13;
const dots = 3;
const parts = /^(?:https?:\/\/)?([^/?#]*)([^]*)$/i;

function shortLength(address: string): number {
  const [, host = '', rest = ''] = parts.exec(address) ?? [];
  const path = rest === '/' ? '' : rest;
  return host.length + (path.length > mostPath ? shownPath + dots : path.length);
}

/** Number of graphemes in a text, with `lengthOf` for each link. */
function withLinks(text: string, urls: readonly Url[], lengthOf: (url: Url) => number, between: (text: string) => string = (same) => same): number {
  let length = 0;
  let at = 0;
  for (const url of urls) {
    length += graphemesIn(between(text.slice(at, url.start))) + lengthOf(url);
    at = url.end;
  }
  return length + graphemesIn(between(text.slice(at)));
}

const counters: Readonly<Record<Site['counting'], (text: string, urls: readonly Url[]) => number>> = {
  weighted: weightedLength,
  plain: graphemesIn,
  'fixed-links': (text, urls) => withLinks(text, urls, () => fixedLink, (prose) => prose.replace(elsewhere, '$1@$2')),
  'short-links': (text, urls) => withLinks(text, urls, (url) => shortLength(url.text)),
};

/** Length as a site counts it. Pass the text's links if they are already known. */
export const lengthOn = (site: SiteId, text: string, urls: readonly Url[] = urlsOn(site, text)): number => counters[sites[site].counting](text, urls);

/** Whether a text fits into one post on a site. */
export const fitsOn = (site: SiteId, text: string): boolean => lengthOn(site, text) <= sites[site].limit;
