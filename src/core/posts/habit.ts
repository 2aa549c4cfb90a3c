import type { KindId } from '../model/kind.ts';
import type { PastPost } from '../model/post.ts';
import type { RuleId } from '../rules/index.ts';
import { criticismsOf } from './criticisms.ts';
import type { PostHistory } from './post-history.ts';
import { isFirstPart, isUseful } from './useful-posts.ts';
import { kindOfPost } from './weekly-recap.ts';
import { day } from '../util/time.ts';

/** One thing to practise: the rule it comes from, and in how many of the recent posts it came up. */
export interface Habit {
  readonly ruleId: RuleId;
  readonly count: number;
  readonly of: number;
}

const looksBack = 28 * day;
/** Once is not a habit. */
const fewest = 2;
/** Nobody needs advice on a joke, a thank-you or a chat. */
const leftAlone: ReadonlySet<KindId> = new Set(['humour', 'thanks-congrats', 'conversation', 'fragment', 'reply-thanks']);

/** The kind of a post that gave readers little: its points are what to practise. */
function kindToPractise(post: PastPost): readonly RuleId[] {
  const kind = kindOfPost(post);
  return kind === undefined || leftAlone.has(kind) || isUseful(post) ? [] : [kind];
}

/** What came up most often in the posts of the last four weeks; undefined if nothing came up twice. Posts newest first. */
export function habitOf(record: PostHistory, now: number): Habit | undefined {
  const posts = record.filter((post) => post.postedAt > now - looksBack && post.postedAt <= now && isFirstPart(post));
  const counts = new Map<RuleId, number>();
  // Of two equally frequent ones the exact rule is better advice.
  for (const idsOf of [criticismsOf, kindToPractise]) for (const post of posts) for (const id of idsOf(post)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= fewest ? { ruleId: most[0], count: most[1], of: posts.length } : undefined;
}
