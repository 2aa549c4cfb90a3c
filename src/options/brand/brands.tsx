import { useEffect, useRef, useState } from 'preact/hooks';
import { accountModelOf, type AccountModel } from '../../core/brand/account-model/account-model.ts';
import { mostBrands } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import type { BrandStrings } from '../../strings/types/screens.ts';
import type { PageStrings } from '../../strings/types/popup.ts';
import { ToggleButton } from '../../view/toggle-button.tsx';
import { Suggestions } from '../account-data/suggestions.tsx';
import { BrandForm } from './brand-form.tsx';
import { edited, finished, formsWith, inOrder, problemsOf, type BrandField, type EditedBrand, type FieldProblem } from './brand-form-state.ts';

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

/** All brands that the person writes for. The first one is the default. Nothing that was typed is lost when the person switches brands, or when brands are stored elsewhere. */
export function Brands({ brands, voices, strings, suggests, shared, save }: BrandsProps) {
  const [forms, setForms] = useState(() => formsWith([], [], brands));
  const [chosen, choose] = useState<number>();
  const [state, setState] = useState<'saved' | 'unsaved' | 'failed' | 'wrong' | 'tooMany'>();
  // A new object each time Save finds an invalid field.
  const [refusal, setRefusal] = useState<object>();
  const inForms = useRef(brands);
  /** Counts edits, so that Save notices those that came while it was saving. */
  const edits = useRef(0);
  const stored = JSON.stringify(brands);
  useEffect(() => {
    const next = formsWith(forms, inForms.current, brands);
    setForms(state === undefined || state === 'saved' ? inOrder(next, brands) : next);
    inForms.current = brands;
  }, [stored]);
  const form = forms.find(({ key }) => key === chosen) ?? forms[0];

  const problems = form ? problemsOf(form, forms) : [];
  const toMend = problems[0]?.field;
  useEffect(() => {
    const field = refusal && toMend ? document.getElementById(toMend) : null;
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    field?.focus();
  }, [refusal]);

  const edit = (next: readonly EditedBrand[], show = form): void => {
    edits.current++;
    setForms(next);
    choose(show?.key);
    setState('unsaved');
  };
  const onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (forms.length > mostBrands) return setState('tooMany');
    const wrong = forms.find((one) => problemsOf(one, forms).length > 0);
    if (wrong) {
      choose(wrong.key);
      setState('wrong');
      return setRefusal({});
    }
    const sent = forms.map(finished);
    setForms(forms.map((one, i) => ({ ...one, base: sent[i] })));
    const editsSent = edits.current;
    const isSaved = await save(sent);
    if (!isSaved) setForms((now) => now.map((one) => ({ ...one, base: (forms.find(({ key }) => key === one.key) ?? one).base })));
    if (editsSent === edits.current) setState(isSaved ? 'saved' : 'failed');
  };
  const inWords = ({ field, kind, n = 0, word = '' }: FieldProblem): string => {
    if (kind === 'bad') return field === 'site' ? shared.badSite : shared.badHandle;
    return interpolate(kind === 'tooLong' || kind === 'tooMany' ? shared[kind] : strings.problems[kind], { n, word });
  };
  const problemOf = (field: BrandField): string | undefined => problems.filter((one) => one.field === field).map(inWords)[0];
  const says = { saved: shared.saved, failed: shared.notSaved, unsaved: strings.unsaved, tooMany: interpolate(shared.tooMany, { n: mostBrands }), wrong: problems[0] ? inWords(problems[0]) : '' };
  const add = (): void => {
    const added = edited();
    edit([...forms, added], added);
  };
  const others = forms.filter((one) => one !== form);
  const spoken = form && finished(form);
  const learned = spoken && (spoken.handle === '' ? (forms.length === 1 && voices.length === 1 ? voices[0] : undefined) : accountModelOf(voices, spoken.handle));
  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate>
      <div class="pills" role="group" aria-label={strings.choose}>
        {forms.length > 1 &&
          forms.map((one) => (
            <ToggleButton key={one.key} isDown={one === form} onClick={() => choose(one.key)}>
              {one.name.trim() || one.handle.trim() || strings.nameless}
            </ToggleButton>
          ))}
        {forms.length < mostBrands && forms.some(({ name, handle }) => name.trim() || handle.trim()) && (
          <button type="button" class="small" id="add-brand" onClick={add}>
            + {strings.add}
          </button>
        )}
      </div>
      {form && <BrandForm key={form.key} brand={form} problemOf={problemOf} strings={strings} shared={shared} edit={(next) => edit(forms.map((one) => (one === form ? next : one)))} />}
      {form && spoken && learned && (
        <Suggestions learned={learned} brand={spoken} strings={suggests} onAdd={({ sites, ...added }) => edit(forms.map((one) => (one === form ? { ...form, ...added, sites: sites ? sites.join(', ') : form.sites } : one)))} />
      )}
      {form && forms.length > 1 && (
        <div class="button-row">
          {form === forms[0] ? (
            <span class="help">{strings.isDefault}</span>
          ) : (
            <button type="button" class="link" onClick={() => edit([form, ...others])}>
              {strings.makeDefault}
            </button>
          )}
          <button type="button" class="link" id="remove-brand" onClick={() => edit(others, others[0])}>
            {strings.remove}
          </button>
        </div>
      )}
      <div class="button-row">
        <button type="submit" class="primary">
          {shared.save}
        </button>
        <span role="status">{state && says[state]}</span>
      </div>
    </form>
  );
}
