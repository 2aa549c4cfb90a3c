import { render } from 'preact';
import { uiLocale } from '../shell/ui-locale.ts';
import { keepFocus } from '../view/keep-focus.ts';
import { Options } from './options.tsx';
import { loadUserData } from './use-user-data.ts';

const app = document.querySelector('#app');
const kept = await loadUserData();
document.documentElement.lang = uiLocale(kept.settings);
if (app) {
  keepFocus(app);
  render(<Options kept={kept} />, app);
}
