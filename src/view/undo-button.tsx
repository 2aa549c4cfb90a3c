import type { ComponentChildren } from 'preact';

/** A change that can be undone: what was stored before it, and right after it. */
export interface Undoable<T> {
  readonly before: T;
  readonly after: T;
}

interface UndoButtonProps<T> {
  readonly id: string;
  readonly change: Undoable<T>;
  /** What is stored now. */
  readonly now: T;
  readonly onUndo: (before: T) => void;
  readonly children: ComponentChildren;
}

/** Undoes a change. Goes once anything else has changed what it would restore, because undoing would lose that, or bring back what was deleted. */
export function UndoButton<T>({ id, change: { before, after }, now, onUndo, children }: UndoButtonProps<T>) {
  const stored = JSON.stringify(now);
  // A page learns of its own change a moment later.
  if (stored !== JSON.stringify(after) && stored !== JSON.stringify(before)) return null;
  return (
    <button type="button" class="small" id={id} onClick={() => onUndo(before)}>
      {children}
    </button>
  );
}
