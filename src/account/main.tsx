import { render } from 'preact';
import { parseSettings } from '../core/settings.ts';
import { languageOf } from '../shell/speaks.ts';
import { load } from '../shell/storage.ts';
import { AccountPage } from './account-page.tsx';

const app = document.querySelector('#app');
const settings = parseSettings(await load('settings'));
document.documentElement.lang = languageOf(settings);
if (app) render(<AccountPage settings={settings} />, app);
