import type { LanguageId } from '../model/language.ts';

/**
 * Listed words of one language that are everyday words of another: rice cake and insult ("moron"), to sleep and stupid ("bobo"), hard and
 * worth it ("sulit"). In a text of the other language they are no hit, and none in a text too short to tell its language.
 */
export const ordinaryWords: Readonly<Record<LanguageId, string>> = {
  en: 'gaga bobo tanga puta bego congor alm shunga ata baka lamay',
  id: 'bobo gaga sulit tanga ata baka puta sale hangal mura lamay gago',
  fil: 'moron morons bego congor alm bacot dungu',
};
