import { asBoolean, asRecord, asText } from '../util/parse.ts';
import type { PostHeard } from './visible-post.ts';

/** A post on screen, from a message; undefined where it is none. */
export function parsePostHeard(value: unknown): PostHeard | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const author = asText(50)(record?.['author']);
  const text = asText(25_000)(record?.['text']);
  return id === undefined || author === undefined || text === undefined ? undefined : { id, author, text, isReply: asBoolean(record?.['isReply']) ?? false };
}
