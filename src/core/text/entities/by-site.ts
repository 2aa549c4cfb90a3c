import { sites, type SiteId } from '../../model/site.ts';
import type { Span } from '../../model/span.ts';
import { entitiesOf, type Entity } from './entities.ts';
import { findCashtags, findHashtags, findMentions } from './tags.ts';
import { findUrls, type Url } from './urls.ts';

/** Links as a site detects them. */
export const urlsOn = (site: SiteId, text: string): readonly Url[] => {
  const urls = findUrls(text);
  return sites[site].links === 'all' || urls.length === 0 ? urls : urls.filter(({ text: address }) => /^https?:\/\//i.test(address));
};

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  text.includes('@') ? [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })) : [];

/** "@ana.bsky.social", at the start or after a space or a bracket (Bluesky's `rich-text/util.ts`). */
const domainMention = /(?<=^|[\s(])@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?/gi;
/** "@ana" and "@ana@mastodon.social" (Mastodon's `Account::MENTION_RE`). */
const accountMention = /(?<![=/\w])@\w+(?:[.-]+\w+)*(?:@[\w-]+(?:\.[\w-]+)*\w)?/g;

const mentionsOn: Readonly<Record<'name' | 'domain' | 'name-at-domain', (text: string) => readonly Span[]>> = {
  name: findMentions,
  domain: (text) => spansOf(text, domainMention),
  'name-at-domain': (text) => spansOf(text, accountMention),
};

/** Everything a site turns into a link: addresses, mentions, hashtags and, on X, cashtags. */
export const entitiesOn = (site: SiteId, text: string, urls: readonly Url[]): readonly Entity[] =>
  entitiesOf(text, urls, mentionsOn[sites[site].mentions](text), findHashtags(text), site === 'x' ? findCashtags(text) : []);
