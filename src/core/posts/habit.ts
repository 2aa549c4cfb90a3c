import type { KindId } from '../model/kind.ts';
import type { PastPost } from '../model/post.ts';
import type { RuleId } from '../rules/index.ts';
import { faultsOf } from './faults.ts';
import type { PostHistory } from './post-history.ts';
import { isFirstPart, isUseful } from './useful-posts.ts';
import { kindOfPost } from './weekly-recap.ts';

/** One thing worth practising: the rule that says it, in how many of the last posts it came up. */
export interface Habit {
  readonly ruleId: RuleId;
  readonly count: number;
  readonly of: number;
}

const day = 86_400_000;
const looksBack = 28 * day;
/** Once is no habit. */
const fewest = 2;
/** Nobody has to be taught a joke, a thank-you or a chat. */
const leftAlone: ReadonlySet<KindId> = new Set(['humour', 'thanks-congrats', 'conversation', 'fragment', 'reply-thanks']);

/** The kind of a post that gave readers little: what makes that kind good is what to practise. */
function kindToPractise(post: PastPost): readonly RuleId[] {
  const kind = kindOfPost(post);
  return kind === undefined || leftAlone.has(kind) || isUseful(post) ? [] : [kind];
}

/** What came up most in the posts of the last four weeks; undefined where nothing came up twice. Posts newest first. */
export function habitOf(record: PostHistory, now: number): Habit | undefined {
  const posts = record.filter((post) => post.postedAt > now - looksBack && post.postedAt <= now && isFirstPart(post));
  const counts = new Map<RuleId, number>();
  // What is known exactly first: of two as frequent it is the better advice.
  for (const idsOf of [faultsOf, kindToPractise]) for (const post of posts) for (const id of idsOf(post)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] >= fewest ? { ruleId: most[0], count: most[1], of: posts.length } : undefined;
}
