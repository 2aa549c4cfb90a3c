import { asBoolean, asRecord, asText } from '../parse.ts';
import type { PostHeard } from './conversation.ts';

/** A post on screen, from a message; undefined where it is none. */
export function parsePostHeard(value: unknown): PostHeard | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const author = asText(50)(record?.['author']);
  const text = asText(25_000)(record?.['text']);
  return id === undefined || author === undefined || text === undefined ? undefined : { id, author, text, isReply: asBoolean(record?.['isReply']) ?? false };
}
