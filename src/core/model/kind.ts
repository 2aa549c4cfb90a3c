/** The kinds of posts. Each has a few points that make it good. */
export const kindIds = [
  'how-to',
  'fact-news',
  'result-lesson',
  'opinion-insight',
  'question',
  'story',
  'announcement',
  'event',
  'service-notice',
  'help-appeal',
  'job-ad',
  'promotion',
  'content-link',
  'teaser',
  'bait',
  'platitude',
  'small-talk',
  'thanks-congrats',
  'complaint',
  'humour',
  'conversation',
  'fragment',
  'apology',
  'outage',
  'reply-complaint',
  'reply-question',
  'reply-thanks',
  'reply-disagreement',
  'quote',
] as const;
export type KindId = (typeof kindIds)[number];

/** What an editor would advise. */
export const adviceCodes = [
  'say-something',
  'tell-more',
  'who-cares',
  'only-sells',
  'deliver',
  'no-begging',
  'link-reason',
  'get-to-point',
  'plain-words',
  'own-thought',
  'back-it-up',
  'event-details',
  'turn-grumble',
  'be-kind',
  'shouting',
  'hashtags',
  'mentions',
  'too-dense',
  'private-data',
  'alt-text',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/** What an editor would praise. */
export const praiseCodes = ['figure', 'how-to', 'reason', 'question', 'story', 'news', 'service', 'credit', 'humour', 'vivid', 'point-home'] as const;
export type PraiseCode = (typeof praiseCodes)[number];

/** A detail missing from a draft. */
export type Gap = 'why' | 'what' | 'inside' | 'fact' | 'vague' | 'when' | 'where' | 'plan' | 'price' | 'job' | 'pay' | 'deed' | 'done';
