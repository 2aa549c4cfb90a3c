import { longLimit } from '../model/site.ts';
import { asBoolean, asRecord, asText } from '../util/parse.ts';

/** A post on the page, with what mentions need. */
export interface VisiblePost {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly isReply: boolean;
}

/** Parses a visible post from a message; `undefined` if invalid. */
export function parseVisiblePost(value: unknown): VisiblePost | undefined {
  const record = asRecord(value);
  const id = asText(40)(record?.['id']);
  const author = asText(320)(record?.['author']);
  const text = asText(longLimit)(record?.['text']);
  return id === undefined || author === undefined || text === undefined ? undefined : { id, author, text, isReply: asBoolean(record?.['isReply']) ?? false };
}
