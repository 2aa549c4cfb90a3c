import { useEffect, useState } from 'preact/hooks';
import type { BrandProfile } from '../../core/types.ts';
import type { BrandStrings } from '../../strings/screens/types.ts';
import type { PageStrings } from '../../strings/types.ts';
import { Pill } from '../../view/pill.tsx';
import { BrandForm } from './brand-form.tsx';
import { edited, finished, hasBadHandle, hasBadSite, type EditedBrand } from './edited.ts';

/** As many as `parseBrands` keeps. */
const mostBrands = 20;

export interface BrandsProps {
  readonly brands: readonly BrandProfile[];
  readonly strings: BrandStrings;
  readonly shared: PageStrings;
  /** Resolves to whether they were saved. */
  readonly save: (brands: readonly BrandProfile[]) => Promise<boolean>;
}

const formsOf = (brands: readonly BrandProfile[]): readonly EditedBrand[] => (brands.length > 0 ? brands.map((brand) => edited(brand)) : [edited()]);

/** Every brand that the person writes for; the first speaks where no account tells. Nothing typed is lost by looking at another one. */
export function Brands({ brands, strings, shared, save }: BrandsProps) {
  const [forms, setForms] = useState(() => formsOf(brands));
  const [chosen, choose] = useState(0);
  const [state, setState] = useState<'saved' | 'unsaved' | 'failed'>();
  const stored = JSON.stringify(brands);
  useEffect(() => {
    // Changed elsewhere (an import, say): what is being typed here comes first.
    if (state !== 'unsaved' && stored !== JSON.stringify(forms.map(finished))) setForms(formsOf(brands));
  }, [stored]);
  const at = Math.min(chosen, forms.length - 1);
  const form = forms[at];

  const edit = (next: readonly EditedBrand[], show = at): void => {
    setForms(next);
    choose(show);
    setState('unsaved');
  };
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = forms.findIndex((one) => hasBadHandle(one) || hasBadSite(one));
    if (wrong >= 0) return choose(wrong);
    setState((await save(forms.map(finished))) ? 'saved' : 'failed');
  };
  const others = forms.filter((one) => one !== form);
  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <div class="pills" role="group" aria-label={strings.choose}>
        {forms.length > 1 &&
          forms.map((one, i) => (
            <Pill key={one.key} isDown={i === at} onClick={() => choose(i)}>
              {one.name.trim() || one.handle.trim() || strings.nameless}
            </Pill>
          ))}
        {forms.length < mostBrands && (
          <button type="button" class="small" id="add-brand" onClick={() => edit([...forms, edited()], forms.length)}>
            + {strings.add}
          </button>
        )}
      </div>
      {form && <BrandForm key={form.key} brand={form} strings={strings} shared={shared} edit={(next) => edit(forms.map((one) => (one === form ? next : one)))} />}
      {form && forms.length > 1 && (
        <div class="send">
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
      <div class="send">
        <button type="submit" class="primary">
          {shared.save}
        </button>
        <span role="status">{state === 'saved' ? shared.saved : state === 'failed' ? shared.notSaved : state === 'unsaved' ? strings.unsaved : ''}</span>
      </div>
    </form>
  );
}
