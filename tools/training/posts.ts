import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf, weights } from '../../src/core/signals/features.ts';
import { bucketOf } from '../../src/core/signals/packed.ts';
import { findEntities } from '../../src/core/text/entities.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import type { Row } from './sparse.ts';

/** The lines of a task file. */
export const readLines = (folder: string, task: string): unknown[] =>
  readFileSync(join(folder, `${task}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

export interface PurposePost {
  readonly account: string;
  readonly text: string;
  readonly label: string;
}
export interface JudgedPost {
  readonly text: string;
  readonly label: number;
  /** Share of readers who said yes, where they were asked one by one. */
  readonly mean?: number;
}
export interface Pair {
  readonly author: string;
  readonly org: boolean;
  readonly label: 'a' | 'b';
  readonly text_a: string;
  readonly text_b: string;
}
export interface MeasuredPost {
  readonly author: string;
  readonly text: string;
  /** Likes and shares against the account's usual, in its standard deviations. */
  readonly z: number;
}
export interface LanguagePost {
  readonly text: string;
  readonly label: string;
}

// The task files are our own; their fields are described beside them.
export const readPurposes = (folder: string, task: string): PurposePost[] => readLines(folder, task) as PurposePost[];
export const readJudged = (folder: string, task: string): JudgedPost[] => readLines(folder, task) as JudgedPost[];
export const readPairs = (folder: string, task: string): Pair[] => readLines(folder, task) as Pair[];
export const readMeasured = (folder: string): MeasuredPost[] => readLines(folder, 'engagement') as MeasuredPost[];
export const readLanguages = (folder: string): LanguagePost[] => readLines(folder, 'language') as LanguagePost[];

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Collections write "&amp;" where people wrote "&". */
const plain = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);

/** The features of a post as the product sees them, by bucket. */
export const rowOfPost = (collected: string): Row => {
  const text = plain(collected);
  const { hashes, kinds, length } = featuresOf(text, tokenize(text, findEntities(text)));
  const row = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const bucket = bucketOf(hashes[at] ?? 0);
    const value = weights[kinds[at] === 1 ? 1 : 0];
    row.set(bucket, Math.max(row.get(bucket) ?? 0, value));
  }
  return row;
};

/** Words that tell near-duplicates: the first twelve, without links, names and figures. */
const gist = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/https?:\S+|@\w+|[^\p{L}]+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, 12)
    .join(' ');

/** Only the first of posts that start alike, so that none stands on both sides of a fold. */
export const withoutRepeats = <Post extends { readonly text: string }>(posts: readonly Post[]): Post[] => {
  const seen = new Set<string>();
  return posts.filter(({ text }) => {
    const key = gist(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
