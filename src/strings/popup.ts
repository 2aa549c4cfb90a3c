import type { LanguageId } from '../core/model/language.ts';
import type { CoachStrings } from './types/coach.ts';
import type { PageStrings } from './types/popup.ts';

/** The popup's texts in one language. */
export interface PopupStrings {
  readonly locale: LanguageId;
  readonly pages: PageStrings;
  readonly coach: CoachStrings;
}

const files = { en: () => import('./en/popup.ts'), id: () => import('./id/popup.ts'), fil: () => import('./fil/popup.ts') } satisfies Readonly<Record<LanguageId, unknown>>;

/** Loads only one language, so that the popup opens fast. */
export async function popupStrings(locale: LanguageId): Promise<PopupStrings> {
  const { pages, coach } = await files[locale]();
  return { locale, pages, coach };
}
