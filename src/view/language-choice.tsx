import { asOneOf } from '../core/util/parse.ts';
import type { Settings } from '../core/storage/settings.ts';
import { languageNames } from '../strings/languages.ts';
import type { PageStrings } from '../strings/types/popup.ts';
import { languageIds } from '../core/model/language.ts';

interface LanguageChoiceProps {
  readonly language: Settings['language'];
  readonly strings: PageStrings;
  readonly onChoose: (language: Settings['language']) => void;
}

/** Chooses the language of tips and pages. Each language is shown by its own name. */
export function LanguageChoice({ language, strings, onChoose }: LanguageChoiceProps) {
  return (
    <div class="field">
      <label for="language">{strings.language}</label>
      <select id="language" value={language} onChange={({ currentTarget }) => onChoose(asOneOf(...languageIds)(currentTarget.value) ?? 'browser')}>
        <option value="browser">{strings.browserLanguage}</option>
        {Object.entries(languageNames).map(([id, name]) => (
          <option key={id} value={id} lang={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
