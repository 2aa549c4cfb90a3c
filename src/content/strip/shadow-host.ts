/** Marks our elements, so that a script that replaces this one can find them. The name does not reveal the extension. */
const attribute = 'data-beside';
/** Key events in our controls must not reach the site, which has single-letter shortcuts. */
const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
/** A modal dialog of the site takes focus back when focus leaves it, so it must not see these events. */
const focusEvents = ['focus', 'focusin'] as const;

/** Whether an event in a shadow root is about a list of choices. Browsers open it when the mouse goes down, and it uses the arrow keys. */
export const isList = ({ target }: Event): boolean => target instanceof HTMLSelectElement;

/** Whether an element is one of our hosts. */
export const isHost = (element: Element): boolean => element.hasAttribute(attribute);

/** An element of ours in the page, outside the site's tree, with its content in a closed shadow root. */
export interface ShadowHost {
  readonly root: ShadowRoot;
  readonly setDark: (isDark: boolean) => void;
  /** No longer connected once the page has removed it. */
  readonly element: Element;
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
  // The editor keeps focus and selection when the strip is clicked. In the root, because outside it the target is the host.
  for (const name of ['pointerdown', 'mousedown']) root.addEventListener(name, (event) => isList(event) || event.preventDefault());
  const keepFocus = (event: FocusEvent): void => {
    if (event.target === element) event.stopImmediatePropagation();
  };
  for (const name of focusEvents) addEventListener(name, keepFocus, true);
  document.documentElement.append(element);
  return {
    root,
    setDark: (isDark) => element.classList.toggle('dark', isDark),
    element,
    remove: () => {
      for (const name of focusEvents) removeEventListener(name, keepFocus, true);
      element.remove();
    },
  };
}
