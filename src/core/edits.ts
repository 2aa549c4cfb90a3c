import type { Edit } from './types.ts';

/** The text with its edits made; edits come in order of place and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits.map(({ start, end, text: instead }) => {
    const piece = text.slice(from, start) + instead;
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}
