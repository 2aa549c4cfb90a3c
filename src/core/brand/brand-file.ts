import { firstDifference } from '../util/deep-diff.ts';
import { asRecord } from '../util/parse.ts';
import { parseJson } from '../util/parse-json.ts';
import type { BrandProfile } from '../model/brand.ts';
import { parseBrand } from './profile.ts';
import { sameHandle } from '../util/same-handle.ts';

/** Key that identifies a brand file. Its value is the version. */
const mark = 'worth-following-brand';
const version = 1;

/** Maximum size. A brand with all its lists full takes 40 kB. */
export const largestBrandFile = 64_000;

export type BrandFileProblem = { readonly kind: 'too-large' | 'no-json' | 'not-ours' | 'newer' | 'empty' } | { readonly kind: 'unexpected'; readonly at: string };
type BrandFileReading = { readonly ok: true; readonly brand: BrandProfile } | { readonly ok: false; readonly problem: BrandFileProblem };

/** Writes a brand to the text of a file that can be passed on to colleagues. */
export const writeBrandFile = (brand: BrandProfile): string => JSON.stringify({ [mark]: version, brand }, null, 2);

const refused = (kind: 'too-large' | 'no-json' | 'not-ours' | 'newer' | 'empty'): BrandFileReading => ({ ok: false, problem: { kind } });

/** Reads a brand file strictly: anything we would not have written is rejected, and the result says where it is. */
export function readBrandFile(text: string): BrandFileReading {
  if (text.length > largestBrandFile) return refused('too-large');
  const given = parseJson(text);
  if (given === undefined) return refused('no-json');
  const file = asRecord(given);
  const form = file?.[mark];
  if (!file || typeof form !== 'number') return refused('not-ours');
  if (form > version) return refused('newer');
  const brand = parseBrand(file['brand']);
  const at = firstDifference(file, { [mark]: version, brand: JSON.parse(JSON.stringify(brand)) as unknown }, []);
  if (at) return { ok: false, problem: { kind: 'unexpected', at: at.join(' › ') } };
  return asRecord(file['brand']) && JSON.stringify(brand) !== JSON.stringify(parseBrand(undefined)) ? { ok: true, brand } : refused('empty');
}

const isSame = (a: string, b: string): boolean => a !== '' && sameHandle(a, b);

/** The brand that an imported one replaces: the one with the same handle, else the one with the same name. */
export const replacedBy = (brands: readonly BrandProfile[], brand: BrandProfile): BrandProfile | undefined => brands.find(({ handle }) => isSame(handle, brand.handle)) ?? brands.find(({ name, handle }) => isSame(name, brand.name) && (handle === '' || brand.handle === ''));

/** Adds an imported brand to the list, in place of the one it replaces or at the end. */
export function withBrand(brands: readonly BrandProfile[], brand: BrandProfile): readonly BrandProfile[] {
  const old = replacedBy(brands, brand);
  return old ? brands.map((one) => (one === old ? brand : one)) : [...brands, brand];
}
