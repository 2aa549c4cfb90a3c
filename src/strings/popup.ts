import type { LanguageId } from '../core/model/language.ts';
import type { CoachStrings } from './types/coach.ts';
import type { PageStrings } from './types/popup.ts';

/** What the popup says in a language. */
export interface PopupStrings {
  readonly locale: LanguageId;
  readonly pages: PageStrings;
  readonly coach: CoachStrings;
}

const files = { en: () => import('./en/popup.ts'), id: () => import('./id/popup.ts'), fil: () => import('./fil/popup.ts') } satisfies Readonly<Record<LanguageId, unknown>>;

/** One language comes along, not three: the popup opens at a click, and nobody waits for words that are not shown. */
export async function popupStrings(locale: LanguageId): Promise<PopupStrings> {
  const { pages, coach } = await files[locale]();
  return { locale, pages, coach };
}
