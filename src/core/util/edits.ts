import type { Edit } from '../model/tip.ts';

/** Applies edits, which must be sorted and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits.map(({ start, end, text: instead }) => {
    const piece = text.slice(from, start) + instead;
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

/** Merges all edits into one, which spans from the first to the last. */
export function asOne(text: string, edits: readonly Edit[]): Edit | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return undefined;
  const inside = edits.map((edit) => ({ ...edit, start: edit.start - first.start, end: edit.end - first.start }));
  return { start: first.start, end: last.end, text: applyEdits(text.slice(first.start, last.end), inside) };
}

/** The edits that undo the given ones in the text they have produced. */
export function reversed(text: string, edits: readonly Edit[]): readonly Edit[] {
  let shift = 0;
  return edits.map(({ start, end, text: instead }) => {
    const back = { start: start + shift, end: start + shift + instead.length, text: text.slice(start, end) };
    shift += instead.length - (end - start);
    return back;
  });
}

/** The new position of an offset after the edits. An offset within replaced words moves to the end of the new ones. */
export function moved(place: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (place < end || (place === end && start < end)) return place <= start ? place + shift : start + shift + text.length;
    if (place < start) break;
    shift += text.length - (end - start);
  }
  return place + shift;
}

/** The same edits for a text that has since changed only before or after them; `undefined` if that is unclear. */
export function carriedOver(before: string, now: string, edits: readonly Edit[]): readonly Edit[] | undefined {
  if (before === now) return edits;
  const one = asOne(before, edits);
  if (!one) return undefined;
  if (now.startsWith(before.slice(0, one.end))) return edits;
  const shift = now.length - before.length;
  const isChangedBefore = one.start + shift >= 0 && now.endsWith(before.slice(one.start));
  return isChangedBefore ? edits.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text })) : undefined;
}
