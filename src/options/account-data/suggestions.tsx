import { useMemo } from 'preact/hooks';
import type { AccountModel } from '../../core/brand/account-model/account-model.ts';
import { suggestionsFrom } from '../../core/brand/account-model/suggest.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import { languageNames } from '../../strings/languages.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';

interface SuggestionsProps {
  readonly learned: AccountModel;
  /** The brand as edited in the form. What it already has is not suggested. */
  readonly brand: BrandProfile;
  readonly strings: AccountDataStrings['suggestions'];
  readonly onAdd: (added: Partial<Pick<BrandProfile, 'topics' | 'sites' | 'languages'>>) => void;
}

interface Offer {
  readonly word: string;
  readonly add: () => void;
}

function Offers({ label, offers, strings }: { readonly label: string; readonly offers: readonly Offer[]; readonly strings: AccountDataStrings['suggestions'] }) {
  if (offers.length === 0) return null;
  return (
    <div class="pills" role="group" aria-label={label}>
      <span class="help">{label}</span>
      {offers.map(({ word, add }) => (
        <button key={word} type="button" class="small" data-offer={word} aria-label={interpolate(strings.add, { word })} onClick={add}>
          + {word}
        </button>
      ))}
    </div>
  );
}

/** Topics, websites and languages suggested from the account's own posts and profile. A click adds one. */
export function Suggestions({ learned, brand, strings, onAdd }: SuggestionsProps) {
  const { topics, sites, languages } = useMemo(() => suggestionsFrom(learned, brand), [learned, brand.topics, brand.sites, brand.languages, brand.name]);
  if (topics.length + sites.length + languages.length === 0) return null;
  return (
    <fieldset id="suggestions">
      <legend>{strings.title}</legend>
      <p class="help">{strings.help}</p>
      <Offers label={strings.topics} strings={strings} offers={topics.map((word) => ({ word, add: () => onAdd({ topics: [...brand.topics, word] }) }))} />
      <Offers label={strings.sites} strings={strings} offers={sites.map((word) => ({ word, add: () => onAdd({ sites: [...brand.sites, word] }) }))} />
      <Offers label={strings.languages} strings={strings} offers={languages.map((id) => ({ word: languageNames[id], add: () => onAdd({ languages: [...brand.languages, id] }) }))} />
    </fieldset>
  );
}
