import twitter from 'twitter-text';
import { options } from '../store.ts';

export const limit = options.longPosts ? 25_000 : 280;

/** As X counts: an address is 23, CJK and emoji are 2. */
export const lengthOf = (text: string): number => twitter.parseTweet(text).weightedLength;
