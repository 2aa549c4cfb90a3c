/** Marks our element for a script that replaces this one, without naming us. */
const attribute = 'data-beside';
/** Keys typed in our controls must not reach the site, which has single-letter shortcuts. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
/** A modal of the site takes focus back when it hears that focus has left; it must not hear of ours. */
const focusEvents = ['focus', 'focusin'] as const;

/** Whether the click was in an element of ours. */
export const isHost = (element: Element): boolean => element.hasAttribute(attribute);

/** An element of ours in the page: outside the site's tree, with its content in a closed shadow root. */
export interface ShadowHost {
  readonly root: ShadowRoot;
  readonly setDark: (isDark: boolean) => void;
  readonly contains: (element: Element) => boolean;
  /** False once the page has removed it. */
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

/** `css`: its styles; `use`: its purpose, one element each. */
export function mountShadowHost(css: string, use = ''): ShadowHost {
  // After a reinstallation the old script is dead, but its element is still there.
  for (const stale of document.querySelectorAll(`html > div[${attribute}="${use}"]`)) stale.remove();
  const element = document.createElement('div');
  element.setAttribute(attribute, use);
  // A page that is zoomed by style would move and enlarge ours, too.
  element.style.zoom = String(1 / (document.documentElement.currentCSSZoom ?? 1));
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const name of keyEvents) element.addEventListener(name, (event) => event.stopPropagation());
  // The editor keeps focus and selection when the strip is clicked.
  for (const name of ['pointerdown', 'mousedown']) element.addEventListener(name, (event) => event.preventDefault());
  const keepFocus = (event: FocusEvent): void => {
    if (event.target === element) event.stopImmediatePropagation();
  };
  for (const name of focusEvents) addEventListener(name, keepFocus, true);
  document.documentElement.append(element);
  return {
    root,
    setDark: (isDark) => element.classList.toggle('dark', isDark),
    contains: (other) => other === element,
    isThere: () => element.isConnected,
    remove: () => {
      for (const name of focusEvents) removeEventListener(name, keepFocus, true);
      element.remove();
    },
  };
}
