import type { Span } from '../types.ts';
import { findCashtags, findHashtags, findMentions } from './tags.ts';
import { findUrls } from './urls.ts';

export type EntityKind = 'url' | 'mention' | 'hashtag' | 'cashtag';

/** A link, or a word that X makes a link of. */
export interface Entity extends Span {
  readonly kind: EntityKind;
  /** As written; for links the address that X takes. */
  readonly text: string;
}

const tagsOf = (kind: EntityKind, text: string, spans: readonly Span[]): readonly Entity[] =>
  spans.map(({ start, end }) => ({ kind, start, end, text: text.slice(start, end) }));

/** Links, mentions, hashtags and cashtags as X finds them, in document order; where two overlap, the first stands. */
export const findEntities = (text: string): readonly Entity[] => {
  const found = [
    ...findUrls(text).map(({ start, end, text: address }): Entity => ({ kind: 'url', start, end, text: address })),
    ...tagsOf('mention', text, findMentions(text)),
    ...tagsOf('hashtag', text, findHashtags(text)),
    ...tagsOf('cashtag', text, findCashtags(text)),
  ].toSorted((one, other) => one.start - other.start);
  let end = 0;
  return found.filter((entity) => {
    if (entity.start < end) return false;
    end = entity.end;
    return true;
  });
};
