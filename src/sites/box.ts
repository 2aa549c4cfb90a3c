/** A selection by offsets in a box's text. For a caret, both are the same. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

export const spanOf = ({ anchor, focus }: Selected): { readonly start: number; readonly end: number } => ({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });

/** An editable box as its editor sees it. Offsets are in UTF-16 units of its text. */
export interface Box {
  readonly element: HTMLElement;
  /** Its text; `undefined` if the markup is unknown. */
  readonly text: () => string | undefined;
  readonly selected: () => Selected | undefined;
  /** Selects text. Resolves once the editor has noticed. */
  readonly select: (selected: Selected) => Promise<void> | void;
  /** Replaces the selection with text, which must not be empty. */
  readonly put: (words: string) => void;
  /** Whether keystrokes must be held back between selecting and replacing. */
  readonly isSlow: boolean;
}
