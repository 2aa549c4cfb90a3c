import type { Span } from '../../model/span.ts';
import { findCashtags, findHashtags, findMentions } from './tags.ts';
import { findUrls, type Url } from './urls.ts';

export type EntityKind = 'url' | 'mention' | 'hashtag' | 'cashtag';

/** A link, mention, hashtag or cashtag. */
export interface Entity extends Span {
  readonly kind: EntityKind;
  /** As written; for links, the address that X uses. */
  readonly text: string;
}

const add = (found: Entity[], kind: EntityKind, text: string, spans: readonly Span[]): void => {
  for (const { start, end } of spans) found.push({ kind, start, end, text: text.slice(start, end) });
};

/** Entities in document order. Of two that overlap, the first is kept. */
export const entitiesOf = (text: string, urls: readonly Url[], mentions: readonly Span[], hashtags: readonly Span[], cashtags: readonly Span[]): readonly Entity[] => {
  const found: Entity[] = [];
  for (const { start, end, text: address } of urls) found.push({ kind: 'url', start, end, text: address });
  add(found, 'mention', text, mentions);
  add(found, 'hashtag', text, hashtags);
  add(found, 'cashtag', text, cashtags);
  if (found.length < 2) return found;
  let end = 0;
  return found
    .toSorted((one, other) => one.start - other.start)
    .filter((entity) => {
      if (entity.start < end) return false;
      end = entity.end;
      return true;
    });
};

/** Links, mentions, hashtags and cashtags as X detects them. Pass the links if they are already known. */
export const findEntities = (text: string, urls: readonly Url[] = findUrls(text)): readonly Entity[] => entitiesOf(text, urls, findMentions(text), findHashtags(text), findCashtags(text));
