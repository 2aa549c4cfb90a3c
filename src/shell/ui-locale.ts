import browser from 'webextension-polyfill';
import type { LanguageId } from '../core/model/language.ts';
import type { Settings } from '../core/storage/settings.ts';

/** The language of the interface: the chosen one, else the browser's (Indonesian for Malay, Filipino for Tagalog), else English. */
export function uiLocale({ language }: Settings): LanguageId {
  if (language !== 'browser') return language;
  const own = browser.i18n.getUILanguage().toLowerCase().split('-', 1)[0];
  if (own === 'id' || own === 'ms') return 'id';
  return own === 'fil' || own === 'tl' ? 'fil' : 'en';
}
