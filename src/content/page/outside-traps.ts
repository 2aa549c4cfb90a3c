import { isHost } from '../strip/shadow-host.ts';

const isOurs = (target: EventTarget | null): boolean => target instanceof Element && isHost(target);

/** A dialog that hears that the focus has come to us takes it back. */
const keepFocus = (event: FocusEvent): void => {
  if (isOurs(event.relatedTarget)) event.stopImmediatePropagation();
};
/** Whoever closes on Escape leaves alone what is taken already; our own card closes nevertheless. */
const takeEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape' && isOurs(event.target)) event.preventDefault();
};

/** Lets our elements be used while a dialog of the site traps the focus and closes on Escape, as Radix' FocusScope and DismissableLayer do. Returns a function that ends this. */
export function standOutsideTraps(): () => void {
  const end = new AbortController();
  // At the window, because the site listens at the document.
  const how = { signal: end.signal, capture: true };
  addEventListener('focusout', keepFocus, how);
  addEventListener('keydown', takeEscape, how);
  return () => end.abort();
}
