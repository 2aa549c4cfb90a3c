import { render } from 'preact';
import browser from 'webextension-polyfill';
import { parseSettings } from '../core/settings.ts';
import { languageOf } from '../shell/speaks.ts';
import { load } from '../shell/storage.ts';
import { showIn } from '../view/page.ts';
import { reportOfTab } from './ask-tab.ts';
import { Popup } from './popup.tsx';

const app = document.querySelector('#app');
const [settings, report] = await Promise.all([load('settings').then(parseSettings), reportOfTab()]);
showIn(languageOf(settings));
const openOptions = (): void => {
  void browser.runtime.openOptionsPage();
  window.close();
};
if (app) render(<Popup settings={settings} report={report} openOptions={openOptions} />, app);
