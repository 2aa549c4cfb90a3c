const isShown = (element: Element): boolean => element.isConnected && !element.closest('[hidden]');
/** Those that say something come first; what has just been done may be said a moment later. */
const statusesIn = (element: Element): readonly Element[] =>
  [element, ...element.querySelectorAll('[role="status"]')].filter((one) => one.getAttribute('role') === 'status' && isShown(one)).toSorted((a, b) => Number(a.textContent === '') - Number(b.textContent === ''));

/** Focuses an element that cannot be reached by Tab. Returns whether it has the focus. */
function take(place: Element): boolean {
  if (!(place instanceof HTMLElement)) return false;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
  return document.activeElement === place;
}

/**
 * Keeps the focus near a focused element that disappears, as a button does once it has done its work. Otherwise it would fall to <body>, and with it the place
 * of everybody who works by keyboard or listens. It moves to the status that says what happened, or else to the heading above. Returns a function that stops this.
 */
export function keepFocus(root: Element): () => void {
  /** The focused element and what contains it, innermost first, and the headings above it, nearest first. */
  let path: readonly Element[] = [];
  let headings: readonly Element[] = [];
  const end = new AbortController();
  const came = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const found: Element[] = [];
    for (let one: Element | null = target; one && root.contains(one); one = one.parentElement) found.push(one);
    path = found;
    headings = [...root.querySelectorAll('h1, h2, h3, h4, legend, summary')].filter((one) => one.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING).toReversed();
  };
  // Removing an element takes its focus, too, but then it is gone a moment later.
  const left = ({ target }: Event): void => queueMicrotask(() => target instanceof Element && target.isConnected && target === path[0] && (path = []));
  root.addEventListener('focusin', came, end);
  root.addEventListener('focusout', left, end);
  const observer = new MutationObserver(() => {
    if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
    const around = path.filter(isShown);
    const above = headings.filter(isShown);
    path = [];
    // A status further away than the heading is about something else.
    const near = around.filter((one) => !above[0] || !one.contains(above[0]));
    void [...near.flatMap(statusesIn), ...above, ...around.flatMap(statusesIn)].some(take);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    end.abort();
    observer.disconnect();
  };
}
