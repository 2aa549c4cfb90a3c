import type { KindId } from '../model/kind.ts';
import type { PastPost } from '../model/post.ts';
import { fewestPosts, isOriginal, recentWindow, sampleOf, type Sample } from './sample.ts';

/** Purposes of posts. Each post has one. */
export const purposes = ['inform', 'promote', 'relate', 'personal', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** Advice about a mix, from the texts on posting. */
export type MixAdvice = 'sells-much' | 'tells-of-self' | 'inform-more' | 'good';

export interface Mix extends Sample {
  readonly counts: Readonly<Record<Purpose, number>>;
  readonly advice: MixAdvice;
}

/** A weaker signal more likely means another purpose. */
const surely = 0.5;
/** Above this share an account talks too much about itself: `three-mistakes`, and Hutto 2013 (people talk about themselves in 41 % of their posts). */
const mostPersonal = 0.4;
/** `what-people-want`: people follow for value. André 2012: readers find 36 % of an average account's posts worth reading. */
const leastUseful = 0.36;

/** Purpose by kind of post. */
const purposeOfKind: Readonly<Partial<Record<KindId, Purpose>>> = {
  'how-to': 'inform', 'fact-news': 'inform', 'result-lesson': 'inform', 'opinion-insight': 'inform', 'service-notice': 'inform', outage: 'inform', apology: 'inform', event: 'inform', announcement: 'inform', 'content-link': 'inform', 'help-appeal': 'inform', 'job-ad': 'inform',
  promotion: 'promote',
  question: 'relate', story: 'relate', humour: 'relate', 'thanks-congrats': 'relate', conversation: 'relate', quote: 'relate', 'reply-complaint': 'relate', 'reply-question': 'relate', 'reply-thanks': 'relate', 'reply-disagreement': 'relate',
  'small-talk': 'personal', complaint: 'personal',
  teaser: 'other', bait: 'other', platitude: 'other', fragment: 'other',
};

/** The purpose of a post: by its kind, else by its strongest signal. A post that sells counts as promotion, whatever else it says. */
export function purposeOf({ signals, sells, rules }: Pick<PastPost, 'signals' | 'sells' | 'rules'>): Purpose {
  if (sells) return 'promote';
  for (const id of rules) {
    const purpose = purposeOfKind[id as KindId];
    if (purpose) return purpose;
  }
  // Posts stored by versions that did not store kinds.
  let purpose: Purpose = 'other';
  let loudest = surely;
  for (const name of ['inform', 'promote', 'relate', 'personal'] as const) {
    const strength = signals?.[name] ?? 0;
    if (strength < loudest || (strength === loudest && purpose !== 'other')) continue;
    loudest = strength;
    purpose = name;
  }
  return purpose;
}

function adviceFor(counts: Mix['counts'], n: number, mostPromotion: number): MixAdvice {
  if (counts.promote > mostPromotion * n) return 'sells-much';
  if (counts.personal > mostPersonal * n) return 'tells-of-self';
  return counts.inform + counts.relate < leastUseful * n ? 'inform-more' : 'good';
}

/** Purposes of the recent posts, without replies; `undefined` if there are too few. Expects the newest first. */
export function mixOf(posts: readonly PastPost[], mostPromotion: number): Mix | undefined {
  const last = posts.filter(isOriginal).slice(0, recentWindow);
  if (last.length < fewestPosts) return undefined;
  const of = (purpose: Purpose): number => last.filter((post) => purposeOf(post) === purpose).length;
  const counts = { inform: of('inform'), promote: of('promote'), relate: of('relate'), personal: of('personal'), other: of('other') };
  return { ...sampleOf(last), counts, advice: adviceFor(counts, last.length, mostPromotion) };
}
