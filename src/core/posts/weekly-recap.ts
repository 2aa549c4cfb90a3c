import { kinds } from '../kinds/kinds.ts';
import type { KindId } from '../model/kind.ts';
import type { PastPost } from '../model/post.ts';
import type { PostHistory } from './post-history.ts';
import { isFirstPart, isUseful } from './useful-posts.ts';
import { weekBefore, weekOf } from './weeks.ts';

interface Tally {
  readonly posts: number;
  readonly useful: number;
}

/** The posts of one week. */
export interface WeeklyRecap extends Tally {
  readonly from: number;
  readonly to: number;
  /** False if nothing was posted this week yet, so that this is last week. */
  readonly isThisWeek: boolean;
  /** Number of replies among them. */
  readonly replies: number;
  /** The kinds of the other posts, most frequent first. Unknown kinds are left out. */
  readonly kinds: readonly { readonly id: KindId; readonly count: number }[];
  /** The week before. */
  readonly before: Tally;
}

const kindIds: ReadonlySet<string> = new Set(kinds.map(({ id }) => id));

/** The kind a post was recognised as, if stored. */
export const kindOfPost = ({ rules }: Pick<PastPost, 'rules'>): KindId | undefined => rules.find((id): id is KindId => kindIds.has(id));

const tallyOf = (posts: PostHistory): Tally => ({ posts: posts.length, useful: posts.filter(isUseful).length });

function kindsOf(posts: PostHistory): WeeklyRecap['kinds'] {
  const counts = new Map<KindId, number>();
  for (const id of posts.map(kindOfPost)) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count);
}

/** The recap of this week, or of last week if this one is empty; `undefined` if both are. */
export function weeklyRecapOf(record: PostHistory, now: number): WeeklyRecap | undefined {
  const thisWeek = weekOf(now);
  const within = (from: number, to: number): PostHistory => record.filter((post) => post.postedAt >= from && post.postedAt <= to && isFirstPart(post));
  const isThisWeek = within(thisWeek, now).length > 0;
  const from = isThisWeek ? thisWeek : weekBefore(thisWeek);
  const to = isThisWeek ? now : thisWeek - 1;
  const posts = within(from, to);
  if (posts.length === 0) return undefined;
  const originals = posts.filter(({ kind }) => kind !== 'reply');
  return { from, to, isThisWeek, ...tallyOf(posts), replies: posts.length - originals.length, kinds: kindsOf(originals), before: tallyOf(within(weekBefore(from), from - 1)) };
}
