import { findEntities, type Entity } from '../text/entities.ts';
import type { Reading } from '../text/reading.ts';
import { tokenize, type Token } from '../text/tokens.ts';
import type { Draft } from '../types.ts';

/** What a draft says with the rest of its thread: a topic or a way home in a later part counts for the first. */
export function wholeThread({ part }: Draft, reading: Reading): { readonly text: string; readonly tokens: readonly Token[]; readonly entities: readonly Entity[] } {
  if (!part || part.texts.length < 2) return reading;
  const text = part.texts.join('\n\n');
  const entities = findEntities(text);
  return { text, entities, tokens: tokenize(text, entities) };
}
