import type { KindId } from '../model/kind.ts';
import type { PastPost } from '../model/post.ts';
import type { RuleId } from '../rules/index.ts';
import { criticismsOf } from './criticisms.ts';
import type { PostHistory } from './post-history.ts';
import { isFirstPart, isUseful } from './useful-posts.ts';
import { kindOfPost } from './weekly-recap.ts';
import { day } from '../util/time.ts';

/** One thing to practise: the rule behind it, and the number of recent posts in which it came up. */
export interface Habit {
  readonly ruleId: RuleId;
  readonly count: number;
  readonly of: number;
}

const looksBack = 28 * day;
/** Once is no habit. */
const fewest = 2;
/** Kinds that nobody needs to practise. */
const leftAlone: ReadonlySet<KindId> = new Set(['humour', 'thanks-congrats', 'conversation', 'fragment', 'reply-thanks']);

/** The kind of a post that gave readers little. Its points are worth practising. */
function kindToPractise(post: PastPost): readonly RuleId[] {
  const kind = kindOfPost(post);
  return kind === undefined || leftAlone.has(kind) || isUseful(post) ? [] : [kind];
}

/** What came up most often in the posts of the last four weeks; `undefined` if nothing came up twice. Expects the newest first. */
export function habitOf(record: PostHistory, now: number): Habit | undefined {
  const posts = record.filter((post) => post.postedAt > now - looksBack && post.postedAt <= now && isFirstPart(post));
  const counts = new Map<RuleId, number>();
  // Exact rules come first, because they are the better advice if two are equally frequent.
  for (const idsOf of [criticismsOf, kindToPractise]) for (const post of posts) for (const id of idsOf(post)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= fewest ? { ruleId: most[0], count: most[1], of: posts.length } : undefined;
}
