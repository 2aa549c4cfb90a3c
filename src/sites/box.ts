/** A selection by places in a box's text; both the same for a caret. */
export interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

export const spanOf = ({ anchor, focus }: Selected): { readonly start: number; readonly end: number } => ({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });

/** A box to write in, as an editor of a site knows it. Places are UTF-16 units of its text. */
export interface Box {
  readonly element: HTMLElement;
  /** Undefined where it is not understood. */
  readonly text: () => string | undefined;
  readonly selected: () => Selected | undefined;
  /** Selects; done once the site has heard of it. */
  readonly select: (selected: Selected) => Promise<void> | void;
  /** Puts words in the place of what is selected: at least one. */
  readonly put: (words: string) => void;
  /** Whether nothing may come between selecting and putting: then keys are held meanwhile. */
  readonly isSlow: boolean;
}
