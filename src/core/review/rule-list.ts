import { ruleTextsIn } from '../languages/rule-texts.ts';
import type { Group } from '../rules/rule.ts';
import { kindWords } from '../rules/kind-rules.ts';
import { rules } from '../rules/index.ts';
import { isEnabled, type Settings } from '../storage/settings.ts';
import { sourcesOf } from '../rules/sources.ts';
import type { Source } from '../model/tip.ts';
import type { LanguageId } from '../model/language.ts';

/** A rule as shown in a list. */
export interface RuleListItem {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  readonly why: string;
  readonly sources: readonly Source[];
  readonly isOn: boolean;
}

/** All rules in the person's language, each with the state of its switch. */
export function ruleList(settings: Settings, locale: LanguageId): readonly RuleListItem[] {
  const words = ruleTextsIn(locale);
  return rules.map((rule) => {
    const { title, why } = kindWords(rule.id, locale) ?? words[rule.id] ?? rule;
    return { id: rule.id, group: rule.group, title, why, sources: sourcesOf(rule.sources), isOn: isEnabled(settings, rule) };
  });
}
