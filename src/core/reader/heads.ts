/** What the reader model predicts, in the model's own order: kinds, advice and praise, by the codes of the editors' rubric. */
export const readerKinds = [
  'how-to', 'fact-news', 'result-lesson', 'opinion-insight', 'question', 'story', 'announcement', 'event', 'service-notice', 'help-appeal', 'job-ad',
  'promotion', 'content-link', 'teaser', 'bait', 'platitude', 'small-talk', 'thanks-congrats', 'complaint', 'humour', 'conversation', 'fragment',
] as const;
export const readerAdvice = [
  'say-something', 'tell-more', 'who-cares', 'deliver', 'no-begging', 'link-reason', 'get-to-point', 'plain-words', 'own-thought', 'back-it-up',
  'event-details', 'turn-grumble', 'only-sells', 'be-kind', 'shouting', 'hashtags', 'mentions', 'too-dense', 'silence',
] as const;
export const readerPraise = ['figure', 'how-to', 'reason', 'question', 'story', 'news', 'service', 'credit', 'humour', 'vivid', 'point-home'] as const;

/** What readers of a vague post may ask first: what is behind the link or picture, or when and where. */
export const readerGaps = ['inside', 'plan'] as const;

export type ReaderKind = (typeof readerKinds)[number];
export type ReaderAdvice = (typeof readerAdvice)[number];
export type ReaderPraise = (typeof readerPraise)[number];
export type ReaderGap = (typeof readerGaps)[number];

/** All heads that are computed from the latent vector, value first. */
export const headNames: readonly string[] = ['value', ...readerKinds.map((kind) => `kind ${kind}`), ...readerAdvice.map((code) => `advice ${code}`), ...readerPraise.map((code) => `praise ${code}`)];
export const firstKind = 1;
export const firstAdvice = firstKind + readerKinds.length;
export const firstPraise = firstAdvice + readerAdvice.length;
