import { useEffect, useState } from 'preact/hooks';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { requestedHosts } from '../shell/requested-hosts.ts';
import { createClient } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { load, onChange } from '../shell/storage.ts';
import { pageStrings } from '../strings/pages.ts';
import { policies, policyDate } from '../strings/policy.ts';
import { LanguageChoice } from '../view/language-choice.tsx';
import { List, Table } from './parts.tsx';

const ask = createClient<Protocol>();

/** The privacy policy, with the same text as PRIVACY.md. */
export function Privacy({ settings: initial }: { readonly settings: Settings }) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => onChange(['settings'], () => void load('settings').then(parseSettings).then(setSettings)), []);
  const locale = uiLocale(settings);
  const policy = policies[locale];
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${policy.title} · Worth Following`;
  }, [locale]);
  const asked = [
    ['storage', policy.asks.storage],
    ['scripting', policy.asks.scripting],
    [requestedHosts().join(', '), policy.asks.hosts],
    ['https://*/*', policy.asks.optional],
  ] as const;
  return (
    <>
      <header class="top">
        <img src="/icons/icon.svg" alt="" width="32" height="32" />
        <LanguageChoice language={settings.language} strings={pageStrings[locale]} onChoose={(language) => void ask('updateSettings', { language })} />
      </header>
      <h1>{policy.title}</h1>
      <List lines={policy.short} />
      <Table title={policy.reads.title} head={policy.reads.head} rows={policy.reads.rows} />
      <List title={policy.never.title} lines={policy.never.list} />
      <Table title={policy.kept.title} intro={policy.kept.intro} head={policy.kept.head} rows={Object.values(policy.kept.rows)} />
      <Table title={policy.asks.title} head={policy.asks.head} rows={asked} outro={policy.asks.none} />
      <List title={policy.control.title} lines={policy.control.list} />
      <p>
        <a class="standalone" href="/src/options/index.html#data">{policy.toData}</a>
      </p>
      <List title={policy.shared.title} lines={policy.shared.list} />
      <section>
        <h2>{policy.changes.title}</h2>
        <p>{policy.changes.text}</p>
        <p class="help">{interpolate(policy.updated, { date: new Date(policyDate).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }) })}</p>
      </section>
    </>
  );
}
