import type { LanguageId } from '../model/language.ts';

/**
 * Listed words of one language that are everyday words of another: rice cake and insult ("moron"), to sleep and stupid ("bobo"), hard and
 * worth it ("sulit"). They do not count in a text in the other language, or in one too short to recognise.
 */
export const ordinaryWords: Readonly<Record<LanguageId, string>> = {
  en: 'gaga bobo tanga puta bego congor alm shunga ata baka lamay',
  id: 'bobo gaga sulit tanga ata baka puta sale hangal mura lamay gago',
  fil: 'moron morons bego congor alm bacot dungu',
};
