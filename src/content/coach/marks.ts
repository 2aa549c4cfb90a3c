import type { SiteAdapter } from '../../sites/site.ts';
import { reviewedBy, type Coach } from './coach.ts';

const kinds = ['notice', 'praise'] as const;

/** Where the words that a tip is about are in the page. */
export interface Mark {
  readonly coach: Coach;
  readonly ruleId: string;
  readonly kind: (typeof kinds)[number];
  readonly ranges: readonly Range[];
}

/** The current marks of a coach's tips. */
export function marksOf(site: SiteAdapter, coach: Coach): readonly Mark[] {
  return (reviewedBy(coach)?.review.tips ?? []).map(({ ruleId, severity, spans }) => ({
    coach,
    ruleId,
    kind: severity === 'credit' ? 'praise' : 'notice',
    ranges: spans.flatMap(({ start, end }) => site.rangesOf(coach.composer, start, end) ?? []),
  }));
}

/** Replaces all underlines of all composers, without touching a node of the page. */
export function drawMarks(marks: readonly Mark[]): void {
  // In browsers without the API nothing is underlined. The card quotes the words anyway.
  const { highlights } = CSS as { readonly highlights?: HighlightRegistry };
  for (const kind of kinds) {
    // The names in `marks.css`. The registry is shared with the page.
    const name = `beside-${kind}`;
    const ranges = marks.flatMap((mark) => (mark.kind === kind ? mark.ranges : []));
    if (ranges.length > 0) highlights?.set(name, new Highlight(...ranges));
    else highlights?.delete(name);
  }
}

/** A mark under a point, and the box of its words there. */
export interface MarkHit extends Mark {
  readonly at: DOMRect;
}

/** The mark under a point of the viewport. */
export function markAt(marks: readonly Mark[], x: number, y: number): MarkHit | undefined {
  for (const mark of marks) {
    const at = mark.ranges.flatMap((range) => [...range.getClientRects()]).find(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    if (at) return { ...mark, at };
  }
  return undefined;
}
