/** How many numbers there are for first letters. A power of two. */
export const prefixBuckets = 1024;

/** A number for the first letters of a key; others may share it. Nearly all words are told by it to stand in no short list. */
export const prefixBucket = (key: string): number => (key.charCodeAt(0) ^ (key.charCodeAt(1) << 3) ^ (key.charCodeAt(2) << 6)) & (prefixBuckets - 1);
