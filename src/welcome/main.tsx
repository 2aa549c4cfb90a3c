import { render } from 'preact';
import { parseBrands } from '../core/brand/profile.ts';
import { parseSettings } from '../core/storage/settings.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { load } from '../shell/storage.ts';
import { keepFocus } from '../view/keep-focus.ts';
import { Welcome } from './welcome.tsx';

const app = document.querySelector('#app');
const [settings, brands] = await Promise.all([load('settings').then(parseSettings), load('brands').then(parseBrands)]);
document.documentElement.lang = uiLocale(settings);
if (app) {
  keepFocus(app);
  render(<Welcome settings={settings} brands={brands} />, app);
}
