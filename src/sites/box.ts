/** A selection by offsets in a box's text; both the same for a caret. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

export const spanOf = ({ anchor, focus }: Selected): { readonly start: number; readonly end: number } => ({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });

/** An editable box, seen as the site's editor sees it. Offsets are UTF-16 units of its text. */
export interface Box {
  readonly element: HTMLElement;
  /** Its text; undefined if the markup is not understood. */
  readonly text: () => string | undefined;
  readonly selected: () => Selected | undefined;
  /** Selects; resolves once the site has noticed. */
  readonly select: (selected: Selected) => Promise<void> | void;
  /** Replaces the selection by words, at least one. */
  readonly put: (words: string) => void;
  /** Whether keys must be held between selecting and replacing. */
  readonly isSlow: boolean;
}
