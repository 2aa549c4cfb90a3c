import type { LanguageId } from '../core/types.ts';

/** Sets the language of a page of ours, and light or dark as the system has it. */
export function showIn(speaks: LanguageId): void {
  const { documentElement } = document;
  documentElement.lang = speaks;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): unknown => documentElement.classList.toggle('dark', dark.matches);
  dark.addEventListener('change', follow);
  follow();
}
