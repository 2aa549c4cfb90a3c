import { isHost } from '../strip/shadow-host.ts';

const isOurs = (target: EventTarget | null): boolean => target instanceof Element && isHost(target);

/** Hides focus events about our elements, because a dialog that traps focus would take it back. */
const keepFocus = (event: FocusEvent): void => {
  if (isOurs(event.relatedTarget)) event.stopImmediatePropagation();
};
/** Keeps Escape in our elements from closing a dialog, which ignores it if its default is prevented. Our own card still closes. */
const takeEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape' && isOurs(event.target)) event.preventDefault();
};

/** Keeps our elements usable while a dialog of the site traps focus and closes on Escape, as Radix's FocusScope and DismissableLayer do. Returns a function that stops this. */
export function standOutsideTraps(): () => void {
  const end = new AbortController();
  // On the window, because the site listens on the document.
  const how = { signal: end.signal, capture: true };
  addEventListener('focusout', keepFocus, how);
  addEventListener('keydown', takeEscape, how);
  return () => end.abort();
}
