import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { load, onChange } from '../shell/storage.ts';
import { pageStrings } from '../strings/pages.ts';
import { Panel } from './panel.tsx';
import { lastTab, type TabSeen } from './tab.ts';

/** My account: numbers, posts, and who is waiting for an answer. */
export function AccountPage({ settings: initial }: { readonly settings: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [tab, setTab] = useState<TabSeen>();
  useEffect(() => onChange(['settings'], () => void load('settings').then(parseSettings).then(setSettings)), []);
  // Other people's posts are read only while this page is visible.
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') void lastTab().then(setTab);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  const locale = uiLocale(settings);
  const strings = pageStrings[locale];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${strings.account} · Worth Following`;
  }, [locale]);
  return (
    <>
      <header class="top">
        <img src="/icons/icon.svg" alt="" width="28" height="28" />
        <h1>{strings.account}</h1>
        <a class="standalone" href="/src/options/index.html">
          {strings.options}
        </a>
      </header>
      <Panel tab={tab} locale={locale} />
    </>
  );
}
