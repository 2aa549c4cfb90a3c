import twitter from 'twitter-text';
import { options } from '../store.ts';

export const limit = options.longPosts ? 25_000 : 280;

/** X's count: 23 for an address, 2 for CJK characters and emoji. */
export const lengthOf = (text: string): number => twitter.parseTweet(text).weightedLength;
