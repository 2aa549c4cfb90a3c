import { useState } from 'preact/hooks';
import { noBrand } from '../core/brand/profile.ts';
import { asOneOf } from '../core/parse.ts';
import { listedRules } from '../core/listed-rules.ts';
import type { RuleId } from '../core/rules/index.ts';
import type { Settings } from '../core/settings.ts';
import type { BrandProfile } from '../core/types.ts';
import { asker, type Reply } from '../shell/messaging.ts';
import type { Protocol } from '../shell/protocol.ts';
import { languageOf } from '../shell/speaks.ts';
import { RuleList } from '../view/rule-list.tsx';
import { languageNames } from '../strings/languages.ts';
import { pageStrings } from '../strings/pages.ts';
import { BrandForm } from './brand-form.tsx';

const ask = asker<Protocol>();

/** The options page: the brand, the language, and every rule. */
export function Options({ settings: initial, brands }: { readonly settings: Settings; readonly brands: readonly BrandProfile[] }) {
  const [settings, setSettings] = useState(initial);
  const [failed, setFailed] = useState(false);
  const speaks = languageOf(settings);
  const strings = pageStrings[speaks];
  const keep = async (question: Promise<Reply<Settings>>): Promise<void> => {
    const reply = await question;
    setFailed(!reply.ok);
    if (!reply.ok) return;
    setSettings(reply.value);
    document.documentElement.lang = languageOf(reply.value);
  };
  const choose = (value: string): void => void keep(ask('changeSettings', { language: asOneOf('en', 'id', 'fil')(value) ?? 'browser' }));
  return (
    <>
      <h1>Worth Following</h1>
      <p class="help">{strings.private}</p>
      <BrandForm brand={brands[0] ?? noBrand} strings={strings} save={async (next) => (await ask('saveBrands', [next, ...brands.slice(1)])).ok} />
      <div class="field">
        <label for="language">{strings.language}</label>
        <select id="language" value={settings.language} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="browser">{strings.browserLanguage}</option>
          {Object.entries(languageNames).map(([id, name]) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {failed && <p role="status">{strings.notSaved}</p>}
      <h2>{strings.rules}</h2>
      <RuleList rules={listedRules(settings, speaks)} strings={strings} onToggle={(id, isOn) => void keep(ask('toggleRules', { ids: [id as RuleId], isOn }))} />
    </>
  );
}
