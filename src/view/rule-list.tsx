import { useState } from 'preact/hooks';
import type { ListedRule } from '../core/listed-rules.ts';
import type { PageStrings } from '../strings/types.ts';
import { Switch } from './switch.tsx';

export interface RuleListProps {
  readonly rules: readonly ListedRule[];
  readonly onToggle: (id: string, isOn: boolean) => void;
  readonly strings: PageStrings;
}

const matches = ({ title, why, id }: ListedRule, query: string): boolean => `${title} ${why} ${id}`.toLowerCase().includes(query.trim().toLowerCase());

/** Every rule with its switch, in groups, with a search. */
export function RuleList({ rules, onToggle, strings }: RuleListProps) {
  const [query, setQuery] = useState('');
  const found = rules.filter((rule) => matches(rule, query));
  const groups = Map.groupBy(found, (rule) => rule.group);
  return (
    <div class="rules">
      <input type="search" placeholder={strings.search} aria-label={strings.search} value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
      {found.length === 0 && <p class="nothing">{strings.noRuleFound}</p>}
      {[...groups].map(([group, members]) => (
        <fieldset key={group}>
          <legend>{strings.groups[group]}</legend>
          {members.map(({ id, title, why, isOn }) => (
            <div class="rule" key={id} data-rule={id}>
              <Switch isOn={isOn} onChange={(on) => onToggle(id, on)}>
                {title}
              </Switch>
              <p class="why">{why}</p>
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
