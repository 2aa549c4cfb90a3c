/** A selection by offsets in a box's text; both the same for a caret. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

export const spanOf = ({ anchor, focus }: Selected): { readonly start: number; readonly end: number } => ({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });

/** An editable box as a site's editor knows it. Offsets are UTF-16 units of its text. */
export interface Box {
  readonly element: HTMLElement;
  /** Undefined if it is not understood. */
  readonly text: () => string | undefined;
  readonly selected: () => Selected | undefined;
  /** Selects; resolves once the site knows. */
  readonly select: (selected: Selected) => Promise<void> | void;
  /** Replaces the selection by words, at least one. */
  readonly put: (words: string) => void;
  /** Whether nothing may come between selecting and replacing: then keys are held meanwhile. */
  readonly isSlow: boolean;
}
