import { addToRecord, type PostRecord } from './post-history.ts';
import type { PastPost } from '../model/model.ts';

/** The record with many posts in their places. Those with an id that nothing in the record could be are added at once; one by one, a thousand take seconds. */
export function addManyToRecord(record: PostRecord, posts: readonly PastPost[]): PostRecord {
  const ids = new Set(record.map(({ id }) => id));
  const hasNameless = record.some(({ id }) => id === undefined);
  const isFresh = ({ id }: PastPost): boolean => id !== undefined && !ids.has(id) && !hasNameless;
  const fresh = posts.filter(isFresh);
  const [first, ...others] = fresh;
  const joined = first ? addToRecord([...record, ...others], first) : record;
  return posts.filter((post) => !isFresh(post)).reduce(addToRecord, joined);
}
