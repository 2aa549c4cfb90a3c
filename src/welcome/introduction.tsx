import { useState } from 'preact/hooks';
import { handleFields, typedHandles } from '../core/brand/handles.ts';
import { longestName, mostHandles, noBrand } from '../core/brand/profile.ts';
import { interpolate } from '../core/util/interpolate.ts';
import type { BrandProfile } from '../core/model/brand.ts';
import type { WelcomeStrings } from '../strings/types/screens.ts';
import type { PageStrings } from '../strings/types/popup.ts';
import { Field } from '../view/field.tsx';

interface IntroductionProps {
  readonly strings: WelcomeStrings;
  readonly shared: PageStrings;
  readonly save: (brand: BrandProfile) => void;
  readonly skip: () => void;
}

/** Asks who is posting: a name, handles, two topics. All are optional. */
export function Introduction({ strings, shared, save, skip }: IntroductionProps) {
  const [name, setName] = useState('');
  const [handle, setHandle] = useState('');
  const [topics, setTopics] = useState<readonly string[]>(['', '']);
  const [isWrong, setIsWrong] = useState(false);
  const accounts = typedHandles(handle);
  const problems = {
    name: name.trim().length > longestName ? interpolate(shared.tooLong, { n: longestName }) : undefined,
    handle: accounts.includes('') ? shared.badHandle : accounts.length > mostHandles ? interpolate(shared.tooMany, { n: mostHandles }) : undefined,
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const wrong = (['name', 'handle'] as const).find((field) => problems[field] !== undefined);
    if (wrong) {
      setIsWrong(true);
      document.getElementById(wrong)?.focus();
      return;
    }
    const brand = { ...noBrand, name: name.trim(), ...handleFields(accounts), topics: topics.map((topic) => topic.trim()).filter(Boolean) };
    if (brand.name || brand.handle || brand.topics.length > 0) save(brand);
    else skip();
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <p class="help">{strings.whoWhy}</p>
      <Field id="name" label={shared.name} help={shared.nameHelp} value={name} onInput={setName} problem={isWrong ? problems.name : undefined} />
      <Field id="handle" label={shared.handle} help={shared.handleHelp} value={handle} onInput={setHandle} problem={isWrong ? problems.handle : undefined} />
      <fieldset>
        <legend>{strings.topics}</legend>
        <div class="topics">
          {topics.map((topic, i) => (
            <input key={i} type="text" id={`topic-${i + 1}`} aria-label={strings.topicNames[i]} placeholder={strings.topicExamples[i]} maxLength={60} value={topic} onInput={({ currentTarget }) => setTopics(topics.map((other, at) => (at === i ? currentTarget.value : other)))} />
          ))}
        </div>
      </fieldset>
      <div class="button-row">
        <button type="submit" class="primary">
          {shared.save}
        </button>
        <button type="button" class="plain" id="skip" onClick={skip}>
          {strings.skip}
        </button>
      </div>
    </form>
  );
}
