import { change, getState, go, isModal, toggleLike } from './store.ts';

const writable = 'input, textarea, select, [contenteditable="true"]';

const step = (by: number): void => {
  const articles = [...document.querySelectorAll<HTMLElement>('[data-testid="primaryColumn"] article')];
  const at = articles.findIndex((article) => article === document.activeElement);
  articles[Math.max(0, at + by)]?.focus();
};

/** X listens for single keys on the document, unless they are typed into something. */
export const listenForShortcuts = (): void => {
  document.addEventListener('keydown', (event) => {
    const { path, focused } = getState();
    if (event.ctrlKey || event.metaKey || event.altKey || isModal(path)) return;
    if (event.target instanceof Element && event.target.closest(writable) !== null) return;
    const acts: Readonly<Record<string, () => void>> = {
      n: () => go('/compose/post'),
      r: () => { if (focused !== undefined) go('/compose/post', { reply: focused }); },
      l: () => { if (focused !== undefined) toggleLike(focused); },
      j: () => step(1),
      k: () => step(-1),
      '/': () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
      '?': () => go('/i/keyboard_shortcuts'),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  document.addEventListener('focusout', ({ target }) => {
    if (target instanceof Element && target.closest('article') !== null) change({ focused: undefined });
  });
};
