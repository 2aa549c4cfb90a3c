import type { Span } from '../model/span.ts';

export type TokenKind = 'word' | 'number' | 'url' | 'mention' | 'hashtag' | 'cashtag' | 'emoji' | 'symbol' | 'break';

/**
 * A piece of a draft. A word keeps inner apostrophes and hyphens ("don't", "teman-teman"); a number starts with a digit and
 * keeps inner separators, a trailing "%" and letters attached to it ("2,1%", "14:00", "10k"); a symbol is one character;
 * a break is a line end, or several with only spaces between.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The form used for comparison: folded, in lower case. Mentions, hashtags and cashtags keep their sign. */
  readonly key: string;
}
