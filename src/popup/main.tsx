import { render } from 'preact';
import browser from 'webextension-polyfill';
import { asOneOf } from '../core/parse.ts';
import { parseDismissals } from '../core/quiet.ts';
import { parseSettings } from '../core/settings.ts';
import { languageOf } from '../shell/speaks.ts';
import { load } from '../shell/storage.ts';
import { showIn } from '../view/page.ts';
import { Popup, type OwnPage } from './popup.tsx';

const addresses: Readonly<Record<Exclude<OwnPage, 'options'>, string>> = { try: 'src/options/index.html#try', welcome: 'src/welcome/index.html' };
const open = async (page: OwnPage): Promise<void> => {
  await (page === 'options' ? browser.runtime.openOptionsPage() : browser.tabs.create({ url: browser.runtime.getURL(addresses[page]) }));
  window.close();
};

const app = document.querySelector('#app');
const [settings, dismissals, tab] = await Promise.all([load('settings').then(parseSettings), load('dismissals').then(parseDismissals), load('tab').then(asOneOf('now', 'ratios', 'rules'))]);
showIn(languageOf(settings));
if (app) render(<Popup settings={settings} dismissals={dismissals} tab={tab} open={(page) => void open(page)} />, app);
