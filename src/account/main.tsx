import { render } from 'preact';
import { parseSettings } from '../core/storage/settings.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { load } from '../shell/storage.ts';
import { keepFocus } from '../view/keep-focus.ts';
import { AccountPage } from './account-page.tsx';

const app = document.querySelector('#app');
const settings = parseSettings(await load('settings'));
document.documentElement.lang = uiLocale(settings);
if (app) {
  keepFocus(app);
  render(<AccountPage settings={settings} />, app);
}
