import { isHost } from '../strip/shadow-host.ts';

const isOurs = (target: EventTarget | null): boolean => target instanceof Element && isHost(target);

/** A dialog that traps focus would take it back from our elements, so it must not see these events. */
const keepFocus = (event: FocusEvent): void => {
  if (isOurs(event.relatedTarget)) event.stopImmediatePropagation();
};
/** A dialog ignores an Escape whose default is prevented; our own card still closes. */
const takeEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape' && isOurs(event.target)) event.preventDefault();
};

/** Makes our elements usable while a dialog of the site traps focus and closes on Escape, as Radix's FocusScope and DismissableLayer do. Returns a function that stops this. */
export function standOutsideTraps(): () => void {
  const end = new AbortController();
  // At the window, because the site listens at the document.
  const how = { signal: end.signal, capture: true };
  addEventListener('focusout', keepFocus, how);
  addEventListener('keydown', takeEscape, how);
  return () => end.abort();
}
