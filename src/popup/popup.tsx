import { useEffect, useState } from 'preact/hooks';
import type { ListedRule } from '../core/listed-rules.ts';
import type { RuleId } from '../core/rules/index.ts';
import { parseSettings, type Settings } from '../core/settings.ts';
import type { LanguageId } from '../core/types.ts';
import { asker } from '../shell/messaging.ts';
import type { Protocol, TabReport } from '../shell/protocol.ts';
import { languageOf } from '../shell/speaks.ts';
import { load, onChange } from '../shell/storage.ts';
import { RuleList } from '../view/rule-list.tsx';
import { pageStrings } from '../strings/pages.ts';
import { Switch } from '../view/switch.tsx';
import { Tabs } from '../view/tabs.tsx';
import { reportOfTab } from './ask-tab.ts';
import { Now } from './now.tsx';

const ask = asker<Protocol>();
type RulesFor = (settings: Settings, speaks: LanguageId) => readonly ListedRule[];

export interface PopupProps {
  readonly settings: Settings;
  readonly report: TabReport | undefined;
  /** A browser's page of ours, opened in a tab. */
  readonly openOptions: () => void;
}

/** The popup: on/off, what the coach sees now, and every rule with its switch. */
export function Popup({ settings: initial, report: initialReport, openOptions }: PopupProps) {
  const [settings, setSettings] = useState(initial);
  const [report, setReport] = useState(initialReport);
  const [failed, setFailed] = useState(false);
  const speaks = languageOf(settings);
  const strings = pageStrings[speaks];

  // The rules come a moment later: they are more than all the rest, and another tab is in front.
  const [{ rulesFor }, setRulesFor] = useState<{ readonly rulesFor: RulesFor }>({ rulesFor: () => [] });
  useEffect(() => void import('../core/listed-rules.ts').then(({ listedRules }) => setRulesFor({ rulesFor: listedRules })), []);
  useEffect(() => onChange(['settings'], async () => setSettings(parseSettings(await load('settings')))), []);

  const save = async (reply: Promise<{ readonly ok: boolean }>): Promise<void> => {
    setFailed(!(await reply).ok);
    setReport(await reportOfTab());
  };
  const now = <Now report={report} speaks={speaks} />;
  const rules = <RuleList rules={rulesFor(settings, speaks)} strings={strings} onToggle={(id, isOn) => void save(ask('toggleRule', { id: id as RuleId, isOn }))} />;
  return (
    <>
      <header>
        <h1>Worth Following</h1>
        <Switch isOn={settings.isOn} onChange={(isOn) => void save(ask('changeSettings', { isOn }))}>
          {strings.coaching}
        </Switch>
        {failed && <p role="status">{strings.notSaved}</p>}
      </header>
      <Tabs
        tabs={[
          { id: 'now', name: strings.now, content: now },
          { id: 'rules', name: strings.rules, content: rules },
        ]}
      />
      <footer>
        <button type="button" class="link" onClick={openOptions}>
          {strings.options}
        </button>
      </footer>
    </>
  );
}
