import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { parseDismissals, type Dismissal } from '../core/review/dismissals.ts';
import type { RuleId } from '../core/rules/index.ts';
import { parseSettings, type Exception, type Settings } from '../core/storage/settings.ts';
import type { LanguageId } from '../core/model/language.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { createClient } from '../shell/message-client.ts';
import { pauseClock } from '../shell/pause-clock.ts';
import type { TipAction, Protocol } from '../shell/protocol.ts';
import { uiLocale } from '../shell/ui-locale.ts';
import { loadAll, onChange } from '../shell/storage.ts';
import { popupStrings, type PopupStrings } from '../strings/popup.ts';
import type { Repairable } from '../strings/types/popup.ts';
import { Switch } from '../view/switch.tsx';
import { Tabs } from '../view/tabs.tsx';
import { requestHostPermission } from '../shell/host-permissions.ts';
import { Account } from './account.tsx';
import { diagnosisOf } from './diagnosis.ts';
import { HealthLine } from './health-line.tsx';
import { healthOf } from './health.ts';
import { LazyPanel } from './lazy.tsx';
import { Now } from './now.tsx';
import { siteName } from './site-name.ts';
import { Pauses } from './pauses.tsx';
import { sendTipAction, loadTabStatus, reviewNow, type Done, type TabStatus } from './tab-status.ts';

const ask = createClient<Protocol>();
const loadNote = () => import('./storage-notice.tsx').then(({ PopupStorageNotice }) => PopupStorageNotice);
// Loaded on demand, because all rules with their texts take more memory than the rest of the popup.
const loadRules = () => import('./rules-panel.tsx').then(({ RulesPanel }) => RulesPanel);

/** Our pages that the popup links to. */
export type OwnPage = 'options' | 'sites' | 'try' | 'welcome' | 'account';

interface PopupProps {
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  /** The tab that was open last. */
  readonly tab: string | undefined;
  readonly words: PopupStrings;
  readonly open: (page: OwnPage) => void;
}

type Stored = Pick<PopupProps, 'settings' | 'dismissals'>;

/**
 * Stored data, updated on every change. A choice is shown at once, and the stored value only after the last answer, because
 * a switch that jumped back between two clicks would turn the second one into its opposite.
 */
function useStored(props: PopupProps): readonly [Stored, (next: Partial<Settings>, answer: Promise<unknown>) => Promise<void>] {
  const [stored, setStored] = useState<Stored>(props);
  const unanswered = useRef(0);
  const follow = async (): Promise<void> => {
    const now = await loadAll(['settings', 'dismissals']);
    const next = { settings: parseSettings(now.settings), dismissals: parseDismissals(now.dismissals) };
    if (unanswered.current === 0) setStored(next);
  };
  useEffect(() => onChange(['settings', 'dismissals'], () => void follow()), []);
  const choose = async (next: Partial<Settings>, answer: Promise<unknown>): Promise<void> => {
    unanswered.current++;
    setStored((current) => ({ ...current, settings: { ...current.settings, ...next } }));
    await answer;
    unanswered.current--;
    await follow();
  };
  return [stored, choose];
}

/** The texts in the chosen language, or the previous ones until they have loaded. */
function useWords(first: PopupStrings, wanted: LanguageId): PopupStrings {
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (words.locale === wanted) return undefined;
    let isWanted = true;
    void popupStrings(wanted).then((next) => isWanted && setWords(next));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return words;
}

/** The popup: the coach's state, pauses, what it sees now, and all rules with their switches. */
export function Popup(props: PopupProps) {
  const { tab, open } = props;
  const [{ settings, dismissals }, choose] = useStored(props);
  const [seen, setSeen] = useState<TabStatus>();
  const [notice, setNotice] = useState<'notSaved' | 'copied' | 'notCopied'>();
  const [done, setDone] = useState<Done>();
  const words = useWords(props.words, uiLocale(settings));
  const { locale, pages: strings } = words;
  const now = Date.now();

  // The popup does not wait for the page, so that it appears at once.
  const look = async (): Promise<void> => setSeen(await loadTabStatus(look));
  useEffect(() => {
    void look();
  }, []);
  useEffect(() => {
    const waitOutPause = pauseClock(() => void look());
    waitOutPause(settings.pausedUntil);
    return () => waitOutPause(0);
  }, [settings.pausedUntil]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const save = async (answer: Promise<{ readonly ok: boolean }>, next: Partial<Settings> = {}): Promise<void> => {
    void choose(next, answer);
    setNotice((await answer).ok ? undefined : 'notSaved');
    await look();
  };
  const change = (next: Partial<Settings>): void => void save(ask('updateSettings', next), next);
  const toggle = (ids: readonly string[], isOn: boolean): void => {
    const ruleOverrides = { ...settings.ruleOverrides, ...Object.fromEntries(ids.map((id) => [id, isOn])) };
    // The background only accepts existing rule names.
    void save(ask('setRulesEnabled', { ids: ids as readonly RuleId[], isOn }), { ruleOverrides });
  };
  const report = seen?.report;
  const health = healthOf(settings, seen, now);

  const repair: Readonly<Record<Repairable, () => unknown>> = {
    'needs-consent': () => open('welcome'),
    'no-permission': () => requestHostPermission().then(look),
    paused: () => change({ pausedUntil: 0 }),
    'paused-here': () => change({ pausedSites: settings.pausedSites.filter((host) => host !== report?.site) }),
    'on-demand': () => reviewNow().then(look),
  };
  const copy = async (): Promise<void> => {
    const text = diagnosisOf(browser.runtime.getManifest().version, navigator.userAgent, settings, seen, health);
    setNotice(await navigator.clipboard.writeText(text).then(() => 'copied' as const, () => 'notCopied' as const));
  };
  const act = async (action: TipAction): Promise<void> => {
    const next = await sendTipAction(action);
    // The page will apply the fix when it has focus again.
    if (!next && action.how === 'fix') return window.close();
    setDone(next);
    await look();
  };
  const time = new Date(settings.pausedUntil).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });

  return (
    <>
      <header>
        <h1>Worth Following</h1>
        <Switch isOn={settings.isOn} onChange={(isOn) => change({ isOn })}>
          {strings.coaching}
        </Switch>
        <HealthLine health={health} repair={strings.repair} onRepair={(state) => void repair[state]()}>
          {health && interpolate(strings.health[health], { time, site: report?.site ?? '', name: siteName(report?.site) })}
        </HealthLine>
        {settings.consented && settings.isOn && <Pauses settings={settings} site={report?.site} now={now} change={change} strings={strings} />}
      </header>
      <LazyPanel load={loadNote} with={{ locale }} />
      <Tabs
        first={tab}
        onChoose={(id) => void ask('setPopupTab', id)}
        tabs={[
          { id: 'now', name: strings.now, content: seen && <Now report={report} words={words} act={(action) => void act(action)} tryIt={() => open('try')} chooseSites={() => open('sites')} /> },
          { id: 'account', name: strings.account, content: seen && <Account short={{ profile: report?.profile, locale }} openName={strings.openAccount} open={() => open('account')} /> },
          {
            id: 'rules',
            name: strings.rules,
            content: (
              <LazyPanel
                load={loadRules}
                with={{ settings, dismissals, now, strings, locale, toggle, allow: ({ id, where, account }: Exception) => void save(ask('restoreTip', { id, scope: where, account })), wake: (id: string) => void save(ask('clearRuleDismissals', id as RuleId)), reset: () => change({ ruleOverrides: {} }) }}
              />
            ),
          },
        ]}
      />
      <div class="done">
        <p role="status">{done?.says}</p>
        {done?.hasUndo && (
          <button type="button" class="small" onClick={() => void act({ ...done.action, how: 'undo' })}>
            {words.coach.undo}
          </button>
        )}
      </div>
      <footer>
        <button type="button" class="link" onClick={() => open('options')}>
          {strings.options}
        </button>
        <button type="button" class="link" onClick={() => void copy()}>
          {strings.report}
        </button>
        <p role="status" class="help">
          {notice && strings[notice]}
        </p>
      </footer>
    </>
  );
}
