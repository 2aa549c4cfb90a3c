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
  const { start } = first;
  const { end } = last;
  return { start, end, text: applyEdits(text.slice(0, end), edits).slice(start) };
}

/** The edit that undoes the given ones in the text they have produced. */
export function reversed(text: string, edits: readonly Edit[]): readonly Edit[] {
  const one = asOne(text, edits);
  return one ? [{ start: one.start, end: one.start + one.text.length, text: text.slice(one.start, one.end) }] : [];
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

/** What clings to a span on both sides: all up to the nearest spaces, if there is a letter or a digit in it. */
const clinging = (text: string, start: number, end: number): string | undefined => /(?:[\p{L}\p{M}\p{N}]\S*)?\0(?:\S*[\p{L}\p{M}\p{N}])?/u.exec(`${text.slice(0, start)}\0${text.slice(end)}`)?.[0];

/** The same edits for a text that has since changed only before or after them, none if they have been made already; `undefined` if that is unclear or their words have become part of others. */
export function carriedOver(before: string, now: string, edits: readonly Edit[]): readonly Edit[] | undefined {
  const one = asOne(before, edits);
  if (before === now || !one) return edits;
  if (now === applyEdits(before, edits)) return [];
  const { start, end, text } = one;
  // An addition goes before the same words as at first: one at the end stays there.
  const isBehind = start < end && now.startsWith(before.slice(0, end));
  const shift = isBehind ? 0 : now.length - before.length;
  const [from, to] = [start + shift, end + shift];
  if (!(isBehind || now.endsWith(before.slice(start))) || clinging(before, start, end) !== clinging(now, from, to)) return undefined;
  const isMade = text.length > end - start && (now.startsWith(text, from) || now.endsWith(text, to));
  return isMade ? [] : edits.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }));
}
