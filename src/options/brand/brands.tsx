import { useEffect, useState } from 'preact/hooks';
import { accountModelOf, type AccountModel } from '../../core/brand/account-model/account-model.ts';
import { mostBrands } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import type { BrandStrings } from '../../strings/types/screens.ts';
import type { PageStrings } from '../../strings/types/popup.ts';
import { ToggleButton } from '../../view/toggle-button.tsx';
import { Suggestions } from '../account-data/suggestions.tsx';
import { BrandForm } from './brand-form.tsx';
import { edited, finished, wrongField, type EditedBrand } from './brand-form-state.ts';

interface BrandsProps {
  readonly brands: readonly BrandProfile[];
  /** The learned account models, from which topics and languages are suggested. */
  readonly voices: readonly AccountModel[];
  readonly strings: BrandStrings;
  readonly suggests: AccountDataStrings['suggestions'];
  readonly shared: PageStrings;
  /** Resolves to whether they were saved. */
  readonly save: (brands: readonly BrandProfile[]) => Promise<boolean>;
}

const formsOf = (brands: readonly BrandProfile[]): readonly EditedBrand[] => (brands.length > 0 ? brands.map((brand) => edited(brand)) : [edited()]);

/** All brands that the person writes for. The first one is the default. Nothing that was typed is lost when the person switches brands. */
export function Brands({ brands, voices, strings, suggests, shared, save }: BrandsProps) {
  const [forms, setForms] = useState(() => formsOf(brands));
  const [chosen, choose] = useState(0);
  const [state, setState] = useState<'saved' | 'unsaved' | 'failed' | 'wrong'>();
  // A new object each time Save finds an invalid field.
  const [refusal, setRefusal] = useState<object>();
  const stored = JSON.stringify(brands);
  useEffect(() => {
    // If brands were changed elsewhere, for example by an import, what is being typed here takes precedence.
    if (state !== 'unsaved' && state !== 'wrong' && stored !== JSON.stringify(forms.map(finished))) setForms(formsOf(brands));
  }, [stored]);
  const at = Math.min(chosen, forms.length - 1);
  const form = forms[at];

  const toMend = form && wrongField(form);
  useEffect(() => {
    const field = refusal && toMend ? document.getElementById(toMend) : null;
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    field?.focus();
  }, [refusal]);

  const edit = (next: readonly EditedBrand[], show = at): void => {
    setForms(next);
    choose(show);
    setState('unsaved');
  };
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = forms.findIndex((one) => wrongField(one) !== undefined);
    if (wrong >= 0) {
      choose(wrong);
      setState('wrong');
      return setRefusal({});
    }
    setState((await save(forms.map(finished))) ? 'saved' : 'failed');
  };
  const problem = toMend && { handle: shared.badHandle, site: shared.badSite }[toMend];
  const others = forms.filter((one) => one !== form);
  const spoken = form && finished(form);
  const learned = spoken && (spoken.handle === '' ? (forms.length === 1 && voices.length === 1 ? voices[0] : undefined) : accountModelOf(voices, spoken.handle));
  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <div class="pills" role="group" aria-label={strings.choose}>
        {forms.length > 1 &&
          forms.map((one, i) => (
            <ToggleButton key={one.key} isDown={i === at} onClick={() => choose(i)}>
              {one.name.trim() || one.handle.trim() || strings.nameless}
            </ToggleButton>
          ))}
        {forms.length < mostBrands && forms.some(({ name, handle }) => name.trim() || handle.trim()) && (
          <button type="button" class="small" id="add-brand" onClick={() => edit([...forms, edited()], forms.length)}>
            + {strings.add}
          </button>
        )}
      </div>
      {form && <BrandForm key={form.key} brand={form} strings={strings} shared={shared} edit={(next) => edit(forms.map((one) => (one === form ? next : one)))} />}
      {form && spoken && learned && (
        <Suggestions learned={learned} brand={spoken} strings={suggests} onAdd={({ sites, ...added }) => edit(forms.map((one) => (one === form ? { ...form, ...added, sites: sites ? sites.join(', ') : form.sites } : one)))} />
      )}
      {form && forms.length > 1 && (
        <div class="button-row">
          {at === 0 ? (
            <span class="help">{strings.isDefault}</span>
          ) : (
            <button type="button" class="link" onClick={() => edit([form, ...others], 0)}>
              {strings.makeDefault}
            </button>
          )}
          <button type="button" class="link" id="remove-brand" onClick={() => edit(others, 0)}>
            {strings.remove}
          </button>
        </div>
      )}
      <div class="button-row">
        <button type="submit" class="primary">
          {shared.save}
        </button>
        <span role="status">{state === 'wrong' ? problem : state === 'saved' ? shared.saved : state === 'failed' ? shared.notSaved : state === 'unsaved' ? strings.unsaved : ''}</span>
      </div>
    </form>
  );
}
