/** Marks our element for a script that replaces this one; says nothing about who we are. */
const attribute = 'data-beside';
/** Keys that are typed in our controls must not reach the site, which listens for single letters. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
/** A site's modal takes the focus back when it hears that it has gone elsewhere; ours it does not hear of. */
const focusEvents = ['focus', 'focusin'] as const;

/** Whether what was clicked stands in an element of ours. */
export const isHost = (element: Element): boolean => element.hasAttribute(attribute);

/** An element of ours in the page: outside the site's tree, its content behind a closed shadow root. */
export interface ShadowHost {
  readonly root: ShadowRoot;
  readonly setDark: (isDark: boolean) => void;
  readonly contains: (element: Element) => boolean;
  /** False once the page has thrown it out. */
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

/** `css`: its styles; `use`: what it is for, one element each. */
export function mountShadowHost(css: string, use = ''): ShadowHost {
  // A script that a reinstalled extension left behind is dead; its element is not.
  for (const stale of document.querySelectorAll(`html > div[${attribute}="${use}"]`)) stale.remove();
  const element = document.createElement('div');
  element.setAttribute(attribute, use);
  // A page that is enlarged by style would enlarge where we stand, too.
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
