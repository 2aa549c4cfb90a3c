/** Names in `marks.css`; the registry is shared with the page. */
const names = { notice: 'beside-notice', praise: 'beside-praise' } as const;
export type MarkKind = keyof typeof names;

/** Ranges to underline in the page, without touching a node of it. */
export type Marks = Readonly<Record<MarkKind, readonly Range[]>>;

/** Whether the browser can underline words without touching the page (CSS Custom Highlight API). */
const canMark = (): boolean => typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

/** Replaces what is underlined, for all composers together. */
export function draw(all: readonly Marks[]): void {
  if (!canMark()) return;
  for (const kind of ['notice', 'praise'] as const) {
    const ranges = all.flatMap((marks) => marks[kind]);
    if (ranges.length > 0) CSS.highlights.set(names[kind], new Highlight(...ranges));
    else CSS.highlights.delete(names[kind]);
  }
}
