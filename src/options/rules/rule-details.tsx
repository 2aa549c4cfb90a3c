import { useState } from 'preact/hooks';
import shown, { type ShownExamples } from 'virtual:shown-examples';
import type { RuleListItem } from '../../core/review/rule-list.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { coachStrings } from '../../strings/coach.ts';
import type { PageStrings } from '../../strings/types/popup.ts';
import { Sources } from '../../view/sources.tsx';

function Texts({ title, texts, kind }: { readonly title: string; readonly texts: readonly string[]; readonly kind: 'flags' | 'passes' }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p class="help">{title}</p>
      <ul class={`examples ${kind}`}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** The sources of a rule, and examples that it flags or passes. */
export function RuleDetails({ rule, strings, locale }: { readonly rule: RuleListItem; readonly strings: PageStrings; readonly locale: LanguageId }) {
  const [examples, setExamples] = useState<ShownExamples>();
  const load = async (isOpen: boolean): Promise<void> => {
    if (isOpen && !examples) setExamples(await shown());
  };
  const own = examples?.[locale]?.[rule.id] ?? examples?.en?.[rule.id];
  return (
    <details class="details" onToggle={({ currentTarget }) => void load(currentTarget.open)}>
      <summary>
        {strings.sourceAndExamples}
        <span class="visually-hidden"> ({rule.title})</span>
      </summary>
      <p class="help"><Sources sources={rule.sources} label={coachStrings[locale].source} /></p>
      {own && <Texts title={strings.flags} texts={own.flags} kind="flags" />}
      {own && <Texts title={strings.passes} texts={own.passes} kind="passes" />}
    </details>
  );
}
