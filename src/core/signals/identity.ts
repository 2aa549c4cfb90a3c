import { names } from './identities.precomputed.ts';

const listed = new Set(names.split(' '));

/** Names of this length or more are also found within hashtags ("#VoteNobody"). Shorter ones would match other words. */
const tellingLength = 5;
let inTags: RegExp | undefined;
const anyInTags = (): RegExp => new RegExp([...listed].filter((name) => name.length >= tellingLength && /^\w+$/u.test(name)).join('|'), 'u');

const bare = (key: string): string => (key.endsWith("'s") ? key.slice(0, -2) : key);

/** Whether a key is the name of a group, a religion, a party or a politician. */
export const isIdentity = (key: string): boolean => listed.has(key) || listed.has(bare(key));

/** The same for a hashtag, with its "#". */
export const isIdentityTag = (key: string): boolean => {
  const tag = key.slice(1);
  return listed.has(tag) || (inTags ??= anyInTags()).test(tag);
};
