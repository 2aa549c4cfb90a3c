import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightOf } from '../../src/core/signals/feature-list.ts';
import { featuresOf } from '../../src/core/signals/features.ts';
import { isIdentity, isIdentityTag } from '../../src/core/signals/identity.ts';
import { bucketOf } from '../../src/core/signals/packed.ts';
import { createReader } from '../../src/core/signals/word-features.ts';
import { findEntities } from '../../src/core/text/entities/entities.ts';
import type { Token } from '../../src/core/text/token.ts';
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
  /** Share of readers who said yes, if they were asked one by one. */
  readonly mean?: number;
}
export interface MeasuredPost {
  readonly author: string;
  readonly text: string;
}
export interface LanguagePost {
  readonly text: string;
  readonly label: string;
}

// The task files are ours; their fields are described next to them.
export const readPurposes = (folder: string, task: string): PurposePost[] => readLines(folder, task) as PurposePost[];
export const readJudged = (folder: string, task: string): JudgedPost[] => readLines(folder, task) as JudgedPost[];
export const readMeasured = (folder: string): MeasuredPost[] => readLines(folder, 'engagement') as MeasuredPost[];
export const readVoices = (folder: string): { account: string; text: string }[] => readLines(folder, 'voice') as { account: string; text: string }[];
export const readLanguages = (folder: string): LanguagePost[] => readLines(folder, 'language') as LanguagePost[];

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Collections write "&amp;" for "&". */
const plain = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);

const tokensOf = (text: string): readonly Token[] => tokenize(text, findEntities(text));

const rows = new Map<string, Row>();
const reader = createReader(bucketOf);

/** The features of a post as the product computes them, each once. */
export const rowOfPost = (collected: string): Row => {
  const before = rows.get(collected);
  if (before) return before;
  const text = plain(collected);
  const { ids, kinds, length } = featuresOf(text, tokensOf(text), reader);
  const kindOf = new Map<number, number>();
  for (let at = 0; at < length; at++) {
    const bucket = ids[at] ?? 0;
    const kind = kinds[at] ?? 0;
    const known = kindOf.get(bucket);
    if (known === undefined || weightOf(kind) > weightOf(known)) kindOf.set(bucket, kind);
  }
  const row = { buckets: Uint32Array.from(kindOf.keys()), kinds: Uint8Array.from(kindOf.values()) };
  rows.set(collected, row);
  return row;
};

/** The words of a post in order, for learning which words occur together. */
export const wordsOfPost = (collected: string): string[] => {
  const text = plain(collected);
  return tokensOf(text).flatMap(({ kind, key }) => {
    if (kind === 'word') return isIdentity(key) ? [] : [key];
    if (kind === 'hashtag') return isIdentityTag(key) ? [] : [key.slice(1)];
    return kind === 'symbol' ? [key] : [`<${kind}>`];
  });
};

/** Words that identify near-duplicates: the first twelve, without links, names and figures. */
export const gistOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/https?:\S+|@\w+|[^\p{L}]+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .slice(0, 12)
    .join(' ');
