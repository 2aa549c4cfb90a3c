import { render } from 'preact';
import browser from 'webextension-polyfill';
import { asOneOf } from '../core/util/parse.ts';
import { parseDismissals } from '../core/review/dismissals.ts';
import { defaultSettings, parseSettings } from '../core/storage/settings.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { loadAll } from '../shell/storage.ts';
import { popupStrings } from '../strings/popup.ts';
import { keepFocus } from '../view/keep-focus.ts';
import { Popup, type OwnPage } from './popup.tsx';

const addresses: Readonly<Record<Exclude<OwnPage, 'options'>, string>> = { sites: 'src/options/index.html#sites', try: 'src/options/index.html#try', welcome: 'src/welcome/index.html', account: 'src/account/index.html' };
const open = async (page: OwnPage): Promise<void> => {
  await (page === 'options' ? browser.runtime.openOptionsPage() : browser.tabs.create({ url: browser.runtime.getURL(addresses[page]) }));
  window.close();
};

const app = document.querySelector('#app');
// Start loading the likely language before the settings are read, because it is nearly always the right one.
const likely = popupStrings(uiLocale(defaultSettings));
const stored = await loadAll(['settings', 'dismissals', 'tab']);
const settings = parseSettings(stored.settings);
const locale = uiLocale(settings);
document.documentElement.lang = locale;
const words = locale === uiLocale(defaultSettings) ? await likely : await popupStrings(locale);
if (app) {
  keepFocus(app);
  render(<Popup settings={settings} dismissals={parseDismissals(stored.dismissals)} tab={asOneOf('now', 'account', 'rules')(stored.tab)} words={words} open={(page) => void open(page)} />, app);
}
