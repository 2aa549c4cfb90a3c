import { typedAccount } from '../../core/brand/account.ts';
import { replacedBy } from '../../core/brand/brand-file.ts';
import { handlesOf, handleFields, typedHandles } from '../../core/brand/handles.ts';
import { noBrand, parseBrand, siteHost } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/model/brand.ts';

/** A brand while it is edited in the form, with handles and sites as they were typed. */
export interface EditedBrand extends Omit<BrandProfile, 'sites' | 'moreHandles'> {
  /** Stays the same when brands are reordered. */
  readonly key: number;
  readonly sites: string;
  /** The brand as it was last stored, or sent to be stored; `undefined` if it is new. */
  readonly base?: BrandProfile | undefined;
}

let last = 0;

export function edited(base?: BrandProfile): EditedBrand {
  const { moreHandles, ...brand } = base ?? noBrand;
  return { ...brand, base, key: ++last, handle: handlesOf({ handle: brand.handle, moreHandles }).map(typedAccount).join(', '), sites: brand.sites.join(', ') };
}

const listed = (line: string): readonly string[] => line.split(',').map((item) => item.trim()).filter((item) => item !== '');

export const hasBadHandle = ({ handle }: EditedBrand): boolean => typedHandles(handle).includes('');
export const hasBadSite = ({ sites }: EditedBrand): boolean => listed(sites).some((site) => siteHost(site) === undefined);

/** Whether any field besides name, handle and topics is filled in. */
export const saysMore = ({ sites, use, avoid, tone, languages, preset, address }: EditedBrand): boolean =>
  sites.trim() !== '' || use.length > 0 || avoid.length > 0 || Object.keys(tone).length > 0 || languages.length > 0 || preset !== undefined || address !== undefined;

/** The first invalid field, if any. */
export const wrongField = (brand: EditedBrand): 'handle' | 'site' | undefined => (hasBadHandle(brand) ? 'handle' : hasBadSite(brand) ? 'site' : undefined);

/** The brand as it will be stored. */
export const finished = (form: EditedBrand): BrandProfile => parseBrand({ ...form, ...handleFields(typedHandles(form.handle)), sites: listed(form.sites) });

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const has = (brands: readonly BrandProfile[], brand: BrandProfile): boolean => brands.some((one) => same(one, brand));
const isTouched = (form: EditedBrand): boolean => !same(finished(form), form.base);

/** A form whose brand was stored elsewhere: what was typed here stays, the other fields are those stored now. */
function rebased(form: EditedBrand, brand: BrandProfile): EditedBrand {
  if (same(form.base, brand)) return form;
  const before = edited(form.base);
  const typed = isTouched(form) ? Object.entries(form).filter(([name, value]) => !same(value, before[name as keyof EditedBrand])) : [];
  return { ...edited(brand), ...Object.fromEntries(typed), key: form.key, base: brand };
}

/**
 * The forms after brands were stored elsewhere, for example by an import or in another tab. `before`: what was stored until then. New brands are added,
 * deleted ones go unless they are being changed here, and changed ones keep what is being typed.
 */
export function formsWith(forms: readonly EditedBrand[], before: readonly BrandProfile[], now: readonly BrandProfile[]): readonly EditedBrand[] {
  let left = forms;
  const owners = new Map<EditedBrand, BrandProfile>();
  const added: BrandProfile[] = [];
  const give = (brand: BrandProfile, isOwner: (form: EditedBrand) => boolean): boolean => {
    const owner = left.find(isOwner);
    if (owner) owners.set(owner, brand);
    left = left.filter((form) => form !== owner);
    return owner !== undefined;
  };
  // Unchanged brands first, so that none of them passes for a changed one.
  for (const brand of now.filter((one) => !give(one, ({ base }) => same(base, one))))
    if (!has(before, brand) && !give(brand, (form) => same(finished(form), brand) || replacedBy([form.base ?? finished(form)], brand) !== undefined)) added.push(brand);
  const isGone = (form: EditedBrand): boolean => form.base !== undefined && has(before, form.base) && !isTouched(form);
  const known = forms.flatMap((form) => {
    const brand = owners.get(form);
    if (brand) return [rebased(form, brand)];
    return isGone(form) ? [] : [form];
  });
  const all = [...known, ...added.map(edited)];
  return all.length > 0 ? all : [edited()];
}

/** The forms of what is stored, in that order. An empty one is only needed if there is no other. */
export function inOrder(forms: readonly EditedBrand[], brands: readonly BrandProfile[]): readonly EditedBrand[] {
  const placeOf = ({ base }: EditedBrand): number => brands.findIndex((brand) => same(brand, base));
  const known = forms.filter(({ base }) => base).toSorted((a, b) => placeOf(a) - placeOf(b));
  return known.length > 0 ? known : forms;
}
