import { handlesOf } from '../../core/brand/handles.ts';
import { handleOf } from '../../core/brand/account.ts';
import { largestBrandFile, readBrandFile, replacedBy, withBrand, writeBrandFile, type BrandFileProblem } from '../../core/brand/brand-file.ts';
import { mostBrands, parseBrands } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import { interpolate } from '../../core/util/interpolate.ts';
import { languageNames } from '../../strings/languages.ts';
import type { AccountDataStrings } from '../../strings/types/account-data.ts';
import { saveFile } from '../../view/save-file.ts';
import { FileImport, type FileReading } from '../layout/file-import.tsx';
import { loadUserData } from '../use-user-data.ts';

interface BrandFileProps {
  readonly brands: readonly BrandProfile[];
  readonly strings: AccountDataStrings;
  /** Resolves to whether they were stored. */
  readonly save: (brands: readonly BrandProfile[]) => Promise<boolean>;
}

function read(text: string): FileReading<BrandProfile, BrandFileProblem['kind']> {
  const reading = readBrandFile(text);
  return reading.ok ? { ok: true, found: reading.brand } : reading;
}

const nameOf = ({ name, handle }: BrandProfile): string => name || `@${handleOf(handle)}`;
/** A file name that is valid on all systems. */
const fileName = (brand: BrandProfile): string => `${nameOf(brand).toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'brand'}.brand.json`;

function rowsOf({ name, handle, moreHandles, sites, topics, use, avoid, languages }: BrandProfile, rows: AccountDataStrings['brandFile']['rows']): readonly (readonly [string, string])[] {
  const all = [
    [rows.name, name],
    [rows.handle, handlesOf({ handle, moreHandles }).map((account) => `@${handleOf(account)}`).join(', ')],
    [rows.sites, sites.join(', ')],
    [rows.topics, topics.join(', ')],
    [rows.use, use.join(', ')],
    [rows.avoid, avoid.map(({ word, instead }) => (instead ? `${word} → ${instead}` : word)).join(', ')],
    [rows.languages, languages.map((id) => languageNames[id]).join(', ')],
  ] as const;
  return all.filter(([, value]) => value !== '');
}

/** A brand as a file for colleagues: export, and import with preview and undo. */
export function BrandFile({ brands, strings: all, save }: BrandFileProps) {
  const strings = all.brandFile;
  const named = brands.filter((brand) => brand.name !== '' || brand.handle !== '');
  /** Whether all brands could be stored, this one included. */
  const isRoomFor = (brand: BrandProfile): boolean => {
    const next = withBrand(brands, brand);
    return parseBrands(next).length === next.length;
  };
  const fate = (brand: BrandProfile): string => {
    const old = replacedBy(brands, brand);
    if (!isRoomFor(brand)) return old || brands.length < mostBrands ? strings.sharesHandle : strings.tooMany;
    return old ? interpolate(strings.replaces, { name: nameOf(old) }) : strings.adds;
  };
  const preview = (brand: BrandProfile) => (
    <>
      <h4>{strings.preview}</h4>
      <dl>
        {rowsOf(brand, strings.rows).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{fate(brand)}</p>
    </>
  );
  return (
    <div class="action" id="brand-file">
      {named.map((brand) => (
        <button key={nameOf(brand)} type="button" class="plain" data-save-brand={nameOf(brand)} onClick={() => saveFile(fileName(brand), 'application/json', writeBrandFile(brand))}>
          {interpolate(strings.save, { name: nameOf(brand) })}
        </button>
      ))}
      {named.length > 0 && <p class="help">{strings.saveHelp}</p>}
      <FileImport
        name="brand"
        words={{ ...strings, help: strings.openHelp, undo: all.undo, undone: all.undone }}
        longest={largestBrandFile}
        read={read}
        preview={preview}
        mayTake={isRoomFor}
        shown={() => brands}
        stored={async () => (await loadUserData()).brands}
        take={(brand) => save(withBrand(brands, brand))}
        restore={save}
      />
    </div>
  );
}
