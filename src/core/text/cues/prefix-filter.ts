/** Number of buckets. A power of two. */
export const prefixBuckets = 1024;

/** The bucket of a key's first three letters. If a short list has no entry in that bucket, the word is not in the list; this settles nearly all words. */
export const prefixBucket = (key: string): number => (key.charCodeAt(0) ^ (key.charCodeAt(1) << 3) ^ (key.charCodeAt(2) << 6)) & (prefixBuckets - 1);
