import { typedAccount } from '../../core/brand/account.ts';
import { replacedBy } from '../../core/brand/brand-file.ts';
import { handlesOf, handleFields, isHandleOf, typedHandles } from '../../core/brand/handles.ts';
import { longestName, longestWord, mostHandles, mostSites, mostTopics, mostWords, noBrand, parseBrand, siteHost } from '../../core/brand/profile.ts';
import type { BrandProfile } from '../../core/model/brand.ts';
import { sameHandle } from '../../core/util/same-handle.ts';

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


/** Whether any field besides name, handle and topics is filled in. */
export const saysMore = ({ sites, use, avoid, tone, languages, preset, address }: EditedBrand): boolean =>
  sites.trim() !== '' || use.length > 0 || avoid.length > 0 || Object.keys(tone).length > 0 || languages.length > 0 || preset !== undefined || address !== undefined;

/** The brand as it will be stored. */
export const finished = (form: EditedBrand): BrandProfile => parseBrand({ ...form, name: form.name.trim(), ...handleFields(typedHandles(form.handle)), sites: listed(form.sites).map(siteHost) });

/** The fields that may hold what cannot be stored, by the ids of their elements. */
export type BrandField = 'name' | 'handle' | 'topics' | 'site' | 'use' | 'avoid';
/** Why a field cannot be stored as it is. `n`: the limit; `word`: what is meant. */
export interface FieldProblem {
  readonly field: BrandField;
  readonly kind: 'bad' | 'tooLong' | 'longWord' | 'tooMany' | 'taken' | 'twice' | 'noWord';
  readonly n?: number;
  readonly word?: string;
}

function problemOfList(field: BrandField, items: readonly string[], longest: number, most: number): FieldProblem | undefined {
  const word = items.find((item) => item.trim().length > longest);
  if (word !== undefined) return { field, kind: 'longWord', word: `${word.trim().slice(0, 20)}…`, n: longest };
  return items.length > most ? { field, kind: 'tooMany', n: most } : undefined;
}

function problemOfHandles(form: EditedBrand, others: readonly EditedBrand[]): FieldProblem | undefined {
  const handles = typedHandles(form.handle);
  if (handles.includes('')) return { field: 'handle', kind: 'bad' };
  const taken = handles.find((handle) => others.some((other) => isHandleOf(finished(other), handle)));
  return taken === undefined ? problemOfList('handle', handles, Infinity, mostHandles) : { field: 'handle', kind: 'taken', word: typedAccount(taken) };
}

function problemOfAvoided(avoid: EditedBrand['avoid']): FieldProblem | undefined {
  const words = avoid.map(({ word }) => word.trim());
  const twice = words.find((word, i) => word !== '' && words.findIndex((other) => sameHandle(other, word)) < i);
  if (twice !== undefined) return { field: 'avoid', kind: 'twice', word: twice };
  if (avoid.some(({ instead }, i) => words[i] === '' && instead.trim() !== '')) return { field: 'avoid', kind: 'noWord' };
  return problemOfList('avoid', avoid.map(({ instead }) => instead), longestWord, Infinity) ?? problemOfList('avoid', words.filter(Boolean), longestWord, mostWords);
}

/** What could not be stored, so that nothing is dropped silently: one problem a field, in the form's order. Of two brands with the same handle, the later one has the problem. */
export function problemsOf(form: EditedBrand, forms: readonly EditedBrand[]): readonly FieldProblem[] {
  const sites = listed(form.sites);
  const problems: readonly (FieldProblem | undefined)[] = [
    form.name.trim().length > longestName ? { field: 'name', kind: 'tooLong', n: longestName } : undefined,
    problemOfHandles(form, forms.slice(0, forms.indexOf(form))),
    problemOfList('topics', form.topics, longestName, mostTopics),
    sites.some((site) => siteHost(site) === undefined) ? { field: 'site', kind: 'bad' } : problemOfList('site', sites, Infinity, mostSites),
    problemOfList('use', form.use, longestWord, mostWords),
    problemOfAvoided(form.avoid),
  ];
  return problems.filter((problem) => problem !== undefined);
}

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
