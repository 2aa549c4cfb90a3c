import { useState } from 'preact/hooks';
import { brandPresets } from '../../core/model/brand.ts';
import type { LanguageId } from '../../core/model/language.ts';
import { languageNames } from '../../strings/languages.ts';
import type { BrandStrings } from '../../strings/types/screens.ts';
import type { PageStrings } from '../../strings/types/popup.ts';
import { Chips } from '../../view/chips.tsx';
import { Field } from '../../view/field.tsx';
import { SelectField } from '../../view/select-field.tsx';
import { AvoidTable } from './avoid-table.tsx';
import { saysMore, type BrandField, type EditedBrand } from './brand-form-state.ts';
import { Tone } from './tone.tsx';

interface BrandFormProps {
  readonly brand: EditedBrand;
  readonly edit: (brand: EditedBrand) => void;
  /** What is wrong with a field, in words. */
  readonly problemOf: (field: BrandField) => string | undefined;
  readonly strings: BrandStrings;
  readonly shared: PageStrings;
}

const languageIds = Object.keys(languageNames) as readonly LanguageId[];
const addresses = ['formal', 'familiar'] as const;

/** The form for a brand. All fields are optional. The most useful ones come first, and the rest is collapsed. */
export function BrandForm({ brand, edit, problemOf, strings, shared }: BrandFormProps) {
  const set = (next: Partial<EditedBrand>): void => edit({ ...brand, ...next });
  const removeName = (word: string): string => strings.removeWord.replace('{word}', word);
  const toggle = (language: LanguageId, isOn: boolean): void => set({ languages: languageIds.filter((id) => (id === language ? isOn : brand.languages.includes(id))) });
  // Decided only once, when the form opens, so that nothing collapses while a person empties a field.
  const [isMoreSaid] = useState(() => saysMore(brand));
  return (
    <>
      <div class="pair">
        <Field id="name" label={shared.name} help={shared.nameHelp} value={brand.name} onInput={(name) => set({ name })} problem={problemOf('name')} />
        <Field id="handle" label={shared.handle} help={shared.handleHelp} value={brand.handle} onInput={(handle) => set({ handle })} problem={problemOf('handle')} />
      </div>
      <Chips id="topics" label={shared.topics} help={strings.topicsHelp} items={brand.topics} add={strings.addWord} removeName={removeName} onChange={(topics) => set({ topics })} problem={problemOf('topics')} />
      <details id="more" class="more" open={isMoreSaid}>
        <summary>{strings.more}</summary>
        <Field id="site" label={shared.site} help={strings.sitesHelp} value={brand.sites} onInput={(sites) => set({ sites })} problem={problemOf('site')} />
        <Chips id="use" label={strings.use} help={strings.useHelp} items={brand.use} add={strings.addWord} removeName={removeName} onChange={(use) => set({ use })} problem={problemOf('use')} />
        <AvoidTable avoid={brand.avoid} strings={strings} onChange={(avoid) => set({ avoid })} problem={problemOf('avoid')} />
        <Tone tone={brand.tone} strings={strings} onChange={(tone) => set({ tone })} />
        <fieldset>
          <legend>{strings.languages}</legend>
          <p class="help">{strings.languagesHelp}</p>
          <div class="checks">
            {languageIds.map((id) => (
              <label key={id} lang={id}>
                <input type="checkbox" checked={brand.languages.includes(id)} onChange={({ currentTarget }) => toggle(id, currentTarget.checked)} />
                {languageNames[id]}
              </label>
            ))}
          </div>
        </fieldset>
        <div class="pair">
          <SelectField id="preset" label={strings.preset} help={strings.presetHelp} none={strings.none} choices={brandPresets} names={strings.presets} chosen={brand.preset} onChoose={(preset) => set({ preset })} />
          <SelectField id="address" label={strings.address} help={strings.addressHelp} none={strings.none} choices={addresses} names={strings.addresses} chosen={brand.address} onChoose={(address) => set({ address })} />
        </div>
      </details>
    </>
  );
}
