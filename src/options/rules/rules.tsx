import { useEffect, useState } from 'preact/hooks';
import type { RuleListItem } from '../../core/review/rule-list.ts';
import type { RuleId } from '../../core/rules/index.ts';
import type { Settings } from '../../core/storage/settings.ts';
import type { LanguageId } from '../../core/model/language.ts';
import type { PageStrings } from '../../strings/types/popup.ts';
import { RuleList } from '../../view/rule-list.tsx';
import { RuleDetails } from './rule-details.tsx';

type RulesFor = (settings: Settings, locale: LanguageId) => readonly RuleListItem[];

interface RulesProps {
  readonly settings: Settings;
  readonly locale: LanguageId;
  readonly toggle: (ids: readonly RuleId[], isOn: boolean) => void;
  readonly reset: () => void;
  readonly strings: PageStrings;
}

/** All rules with their switches. Sources and examples load on demand. */
export function Rules({ settings, locale, toggle, reset, strings }: RulesProps) {
  const [{ rulesFor }, setRulesFor] = useState<{ readonly rulesFor: RulesFor }>({ rulesFor: () => [] });
  useEffect(() => void import('../../core/review/rule-list.ts').then(({ ruleList }) => setRulesFor({ rulesFor: ruleList })), []);
  // The background only accepts existing rule names.
  return (
    <RuleList
      rules={rulesFor(settings, locale)}
      strings={strings}
      onToggle={(ids, isOn) => toggle(ids as readonly RuleId[], isOn)}
      onReset={reset}
      more={(rule) => <RuleDetails rule={rule} strings={strings} locale={locale} />}
    />
  );
}
