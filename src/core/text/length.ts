import { findEntities, type Entity } from './entities.ts';

/** Length as X counts it: links 23, most letters 1, emoji and East Asian characters 2. */
export const weightedLength = (text: string, entities: readonly Entity[] = findEntities(text)): number => {
  let length = 0;
  let at = 0;
  for (const entity of entities) {
    if (entity.kind !== 'url') continue;
    length += entity.start - at + 23;
    at = entity.end;
  }
  return length + text.length - at;
};
