/** All word lists, named after what their words mean. */
export const cueNames = [
  'address-familiar',
  'address-formal',
  'advisory',
  'apology',
  'calamity',
  'complaint',
  'contact',
  'credit-line',
  'demonstrative',
  'discount',
  'document',
  'engagement-bait',
  'event',
  'evidence',
  'filler',
  'first-person',
  'follow-bait',
  'function-word',
  'gratitude',
  'grief',
  'hedge',
  'help-appeal',
  'how-to',
  'hype',
  'imperative',
  'live',
  'news',
  'number-word',
  'padding',
  'private-contact',
  'private-place',
  'promotion',
  'question',
  'reason',
  'rude',
  'season',
  'second-person',
  'short-answer',
  'slang',
  'small-talk',
  'source',
  'teaser',
  'unit',
  'venue',
  'we',
  'when',
  'whine',
] as const;

export type CueName = (typeof cueNames)[number];

/**
 * Lists of words that give readers nothing. Credits are measured without them, so cutting the words that a
 * tip is about never costs a credit, and the score can only rise.
 */
export const emptyTalk: readonly CueName[] = [
  'engagement-bait',
  'filler',
  'follow-bait',
  'hedge',
  'hype',
  'padding',
  'promotion',
  'rude',
  'small-talk',
  'source',
  'teaser',
  'whine',
];

/**
 * Entries are separated by commas (an entry may continue on the next line) and matched as whole words in any letter case.
 * `^` before an entry: only at the start of a sentence. `*` after a word: with any ending.
 */
export interface CueList {
  /** Count by themselves. */
  readonly strong?: string;
  /** Count only together with others. */
  readonly weak?: string;
  /** Other senses of the same words. Nothing within these counts. */
  readonly never?: string;
}

export type Cues = Readonly<Partial<Record<CueName, CueList>>>;
