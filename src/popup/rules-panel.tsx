import { ruleList } from '../core/review/rule-list.ts';
import type { Dismissal } from '../core/review/dismissals.ts';
import type { Exception, Settings } from '../core/storage/settings.ts';
import type { LanguageId } from '../core/model/language.ts';
import type { PageStrings } from '../strings/types/popup.ts';
import { RuleList } from '../view/rule-list.tsx';
import { MutedRules } from './muted-rules.tsx';

export interface RulesPanelProps {
  readonly settings: Settings;
  readonly dismissals: readonly Dismissal[];
  readonly now: number;
  readonly strings: PageStrings;
  readonly locale: LanguageId;
  readonly toggle: (ids: readonly string[], isOn: boolean) => void;
  readonly allow: (exception: Exception) => void;
  readonly wake: (id: string) => void;
  readonly reset: () => void;
}

/** All rules with their switches, muted ones first. */
export function RulesPanel({ settings, dismissals, now, strings, locale, toggle, allow, wake, reset }: RulesPanelProps) {
  const rules = ruleList(settings, locale);
  const switchedOff = new Set(Object.entries(settings.ruleOverrides).flatMap(([id, isOn]) => (isOn ? [] : [id])));
  return (
    <>
      <MutedRules rules={rules} switchedOff={switchedOff} dismissals={dismissals} now={now} exceptions={settings.exceptions} switchOn={(id) => toggle([id], true)} allow={allow} wake={wake} strings={strings} locale={locale} />
      <RuleList rules={rules} strings={strings} onToggle={toggle} onReset={reset} />
    </>
  );
}
