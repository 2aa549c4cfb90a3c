import type { Span } from '../types.ts';

/** A link, or a word that the site makes a link of. */
export interface Entity extends Span {
  readonly kind: 'url' | 'mention' | 'hashtag' | 'cashtag';
  readonly text: string;
}

const pattern = /(?<url>https?:\/\/[^\s]+)|(?<=^|\s)(?:(?<mention>@\w{1,20})|(?<hashtag>#[\p{L}\p{M}\p{Nd}_]+)|(?<cashtag>\$[a-z]{1,6}))/giu;

/** Links, mentions, hashtags and cashtags in document order. */
export const findEntities = (text: string): readonly Entity[] =>
  [...text.matchAll(pattern)].map((match) => {
    const { url, mention, hashtag } = match.groups ?? {};
    const kind = url !== undefined ? 'url' : mention !== undefined ? 'mention' : hashtag !== undefined ? 'hashtag' : 'cashtag';
    return { kind, start: match.index, end: match.index + match[0].length, text: match[0] };
  });
