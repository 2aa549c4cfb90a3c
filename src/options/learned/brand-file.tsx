import { useRef, useState } from 'preact/hooks';
import { largestBrandFile, readBrandFile, replacedBy, withBrand, writeBrandFile, type BrandFileProblem } from '../../core/brand/brand-file.ts';
import { mostBrands } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/types.ts';
import { fillIn } from '../../core/words.ts';
import { languageNames } from '../../strings/languages.ts';
import type { LearningStrings } from '../../strings/learned/types.ts';
import { saveFile } from '../save-file.ts';

type State =
  | { readonly at: 'start' | 'undone' }
  | { readonly at: 'refused'; readonly problem: BrandFileProblem | { readonly kind: 'unreadable' } }
  | { readonly at: 'preview'; readonly brand: BrandProfile }
  | { readonly at: 'taken'; readonly before: readonly BrandProfile[] };

export interface BrandFileProps {
  readonly brands: readonly BrandProfile[];
  readonly strings: LearningStrings;
  /** Resolves to whether they were stored. */
  readonly save: (brands: readonly BrandProfile[]) => Promise<boolean>;
}

async function stateFrom(file: File): Promise<State> {
  // A character takes up to three bytes; what is larger is not even opened.
  if (file.size > 3 * largestBrandFile) return { at: 'refused', problem: { kind: 'too-large' } };
  try {
    const reading = readBrandFile(await file.text());
    return reading.ok ? { at: 'preview', brand: reading.brand } : { at: 'refused', problem: reading.problem };
  } catch {
    return { at: 'refused', problem: { kind: 'unreadable' } }; // Gone since it was chosen, or not ours to open.
  }
}

const nameOf = ({ name, handle }: BrandProfile): string => name || `@${handle}`;
/** For a file's name on any system. */
const fileName = (brand: BrandProfile): string => `${nameOf(brand).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'brand'}.brand.json`;

function rowsOf({ name, handle, sites, topics, use, avoid, languages }: BrandProfile, rows: LearningStrings['brandFile']['rows']): readonly (readonly [string, string])[] {
  const all = [
    [rows.name, name],
    [rows.handle, handle && `@${handle}`],
    [rows.sites, sites.join(', ')],
    [rows.topics, topics.join(', ')],
    [rows.use, use.join(', ')],
    [rows.avoid, avoid.map(({ word, instead }) => (instead ? `${word} → ${instead}` : word)).join(', ')],
    [rows.languages, languages.map((id) => languageNames[id]).join(', ')],
  ] as const;
  return all.filter(([, value]) => value !== '');
}

/** One brand as a file for colleagues: saved, opened with a look at it first, and undone. */
export function BrandFile({ brands, strings: all, save }: BrandFileProps) {
  const strings = all.brandFile;
  const [state, setState] = useState<State>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file) setState(await stateFrom(file));
    if (input.current) input.current.value = '';
  };
  const take = async (brand: BrandProfile): Promise<void> => {
    const before = brands;
    if (await save(withBrand(brands, brand))) setState({ at: 'taken', before });
  };
  const undo = async (before: readonly BrandProfile[]): Promise<void> => {
    if (await save(before)) setState({ at: 'undone' });
  };
  const named = brands.filter((brand) => brand.name !== '' || brand.handle !== '');
  const old = state.at === 'preview' ? replacedBy(brands, state.brand) : undefined;
  const isFull = old === undefined && brands.length >= mostBrands;
  return (
    <div class="act" id="brand-file">
      {named.map((brand) => (
        <button key={nameOf(brand)} type="button" class="plain" data-save-brand={nameOf(brand)} onClick={() => saveFile(fileName(brand), 'application/json', writeBrandFile(brand))}>
          {fillIn(strings.save, { name: nameOf(brand) })}
        </button>
      ))}
      {named.length > 0 && <p class="help">{strings.saveHelp}</p>}
      <label class="plain file" for="open-brand">
        {strings.open}
        <input ref={input} type="file" id="open-brand" accept=".json,application/json" onChange={({ currentTarget }) => void open(currentTarget.files?.[0])} />
      </label>
      <p class="help">{strings.openHelp}</p>
      {state.at === 'preview' && (
        <div class="panel" id="brand-preview">
          <h4>{strings.preview}</h4>
          <dl>
            {rowsOf(state.brand, strings.rows).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <p>{isFull ? strings.tooMany : old ? fillIn(strings.replaces, { name: nameOf(old) }) : strings.adds}</p>
          <div class="send">
            {!isFull && (
              <button type="button" class="primary" id="take-brand" onClick={() => void take(state.brand)}>
                {strings.take}
              </button>
            )}
            <button type="button" class="link" onClick={() => setState({ at: 'start' })}>
              {strings.cancel}
            </button>
          </div>
        </div>
      )}
      <p role="status" class="send">
        {state.at === 'refused' && fillIn(strings.problems[state.problem.kind], 'at' in state.problem ? { at: state.problem.at } : {})}
        {state.at === 'taken' && strings.taken}
        {state.at === 'undone' && all.undone}
        {state.at === 'taken' && (
          <button type="button" class="small" id="undo-brand" onClick={() => void undo(state.before)}>
            {all.undo}
          </button>
        )}
      </p>
    </div>
  );
}
