/** Marks our elements, so that a script that replaces this one can find them. The name does not reveal the extension. */
const attribute = 'data-beside';
/** Key events in our controls must not reach the site, which has single-letter shortcuts. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
/** A modal dialog of the site takes focus back when focus leaves it, so it must not see these events. */
const focusEvents = ['focus', 'focusin'] as const;

/** Whether an element is one of our hosts. */
export const isHost = (element: Element): boolean => element.hasAttribute(attribute);

/** An element of ours in the page, outside the site's tree, with its content in a closed shadow root. */
export interface ShadowHost {
  readonly root: ShadowRoot;
  readonly setDark: (isDark: boolean) => void;
  readonly contains: (element: Element) => boolean;
  /** False once the page has removed it. */
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

/** Adds a host to the page. `css`: its styles; `use`: its purpose, for each of which there is one element. */
export function mountShadowHost(css: string, use = ''): ShadowHost {
  // After a reinstallation the old script no longer works, but its element is still there.
  for (const stale of document.querySelectorAll(`html > div[${attribute}="${use}"]`)) stale.remove();
  const element = document.createElement('div');
  element.setAttribute(attribute, use);
  // Undo a zoom that the page sets by style, which would move and enlarge our element.
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
