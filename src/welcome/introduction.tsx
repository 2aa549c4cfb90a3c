import { useState } from 'preact/hooks';
import { handleFields, typedHandles } from '../core/brand/handles.ts';
import { noBrand } from '../core/brand/profile.ts';
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
  const isBad = accounts.includes('');
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (isBad) {
      setIsWrong(true);
      document.getElementById('handle')?.focus();
      return;
    }
    const brand = { ...noBrand, name: name.trim(), ...handleFields(accounts), topics: topics.map((topic) => topic.trim()).filter(Boolean) };
    if (brand.name || brand.handle || brand.topics.length > 0) save(brand);
    else skip();
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <p class="help">{strings.whoWhy}</p>
      <Field id="name" label={shared.name} help={shared.nameHelp} value={name} onInput={setName} />
      <Field id="handle" label={shared.handle} help={shared.handleHelp} value={handle} onInput={setHandle} problem={isWrong && isBad ? shared.badHandle : undefined} />
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
