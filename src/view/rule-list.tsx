import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleListItem } from '../core/review/rule-list.ts';
import type { Group } from '../core/rules/rule.ts';
import type { PageStrings } from '../strings/types/popup.ts';
import { interpolate } from '../core/util/interpolate.ts';
import { Switch } from './switch.tsx';

interface RuleListProps {
  readonly rules: readonly RuleListItem[];
  /** Takes several ids if a whole group is switched. */
  readonly onToggle: (ids: readonly string[], isOn: boolean) => void;
  /** Resets all rules to their defaults. */
  readonly onReset: () => void;
  readonly strings: PageStrings;
  /** More text about a rule, after its reason. */
  readonly more?: ((rule: RuleListItem) => ComponentChildren) | undefined;
}

const matches = ({ title, why, id }: RuleListItem, query: string): boolean => `${title} ${why} ${id}`.toLowerCase().includes(query.trim().toLowerCase());

/** All rules with their switches, in groups that open with a click or during a search. */
export function RuleList({ rules, onToggle, onReset, strings, more }: RuleListProps) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<ReadonlySet<Group>>(new Set());
  const isSearching = query.trim() !== '';
  const found = rules.filter((rule) => matches(rule, query));
  const groups = [...new Set(found.map(({ group }) => group))].map((group) => [group, found.filter((rule) => rule.group === group)] as const);
  const toggle = (group: Group, isOpen: boolean): void => setOpen((now) => new Set(isOpen ? [...now, group] : [...now].filter((other) => other !== group)));
  return (
    <div class="rules">
      <input type="search" placeholder={strings.search} aria-label={strings.search} value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      <p role="status" class={isSearching && found.length === 0 ? 'nothing' : 'visually-hidden'}>
        {isSearching && found.length === 0 && rules.length > 0 && strings.noRuleFound}
      </p>
      {groups.map(([group, members]) => (
        <details key={group} class="group" open={isSearching || open.has(group)} onToggle={({ currentTarget }) => !isSearching && toggle(group, currentTarget.open)}>
          <summary>
            <span class="group-name">{strings.groups[group]}</span>
            <span class="help">{interpolate(strings.ofRules, { n: members.filter(({ isOn }) => isOn).length, total: members.length })}</span>
          </summary>
          <div class="pills">
            <button type="button" class="small" data-all="on" onClick={() => onToggle(members.map(({ id }) => id), true)}>
              {strings.allOn}
              <span class="visually-hidden"> ({strings.groups[group]})</span>
            </button>
            <button type="button" class="small" data-all="off" onClick={() => onToggle(members.map(({ id }) => id), false)}>
              {strings.allOff}
              <span class="visually-hidden"> ({strings.groups[group]})</span>
            </button>
          </div>
          {members.map((rule) => (
            <div class="rule" key={rule.id} data-rule={rule.id}>
              <Switch isOn={rule.isOn} onChange={(on) => onToggle([rule.id], on)}>
                {rule.title}
              </Switch>
              <p class="why">{rule.why}</p>
              {more?.(rule)}
            </div>
          ))}
        </details>
      ))}
      <button type="button" class="link" id="reset-rules" onClick={onReset}>
        {strings.resetRules}
      </button>
    </div>
  );
}
