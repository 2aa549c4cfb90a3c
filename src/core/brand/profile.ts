import { asNumber, asOneOf, asRecord, asText, itemsOf, type Parse } from '../util/parse.ts';
import { brandPresets, type BrandProfile } from '../model/brand.ts';
import { languageIds } from '../model/language.ts';
import { accountFrom, asAccount } from './account.ts';
import { handlesOf, isHandleOf } from './handles.ts';

/** A brand with nothing entered. The brand score stays hidden until there is a name or a topic. */
export const noBrand: BrandProfile = { name: '', handle: '', sites: [], topics: [], use: [], avoid: [], tone: {}, languages: [] };

export const hasBrand = (brand: BrandProfile): boolean => brand.name !== '' || brand.topics.length > 0;

/** The host of a site as somebody typed it: "kopi.example" for "https://www.Kopi.example/menu"; `undefined` if it is not a site. */
export function siteHost(site: string): string | undefined {
  const host = site.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').split(/[/?#:]/, 1)[0] ?? '';
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : undefined;
}

/** Of a name or a topic. */
export const longestName = 80;
export const longestWord = 60;
export const mostSites = 10;
export const mostHandles = 10;
export const mostTopics = 40;
export const mostWords = 100;
/** More than anybody writes for. */
export const mostBrands = 20;

/** Parses text, dropping control characters and extra spaces; `undefined` if nothing is left. */
const asPlain =
  (longest: number): Parse<string> =>
  (value) => {
    const text = asText(longest)(value)?.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').replace(/\s+/g, ' ').trim();
    return text === '' ? undefined : text;
  };

/** The valid items of a list, each once. Invalid ones are dropped singly, so that the rest of what a person typed is kept. */
function listFrom<T>(value: unknown, item: Parse<T>, most: number, keyOf: (item: T) => string): readonly T[] {
  if (!Array.isArray(value)) return [];
  const items = new Map<string, T>();
  for (const entry of value.slice(0, most)) {
    const parsed = item(entry);
    if (parsed !== undefined && !items.has(keyOf(parsed))) items.set(keyOf(parsed), parsed);
  }
  return [...items.values()];
}

const lowered = (word: string): string => word.toLowerCase();

const asSite: Parse<string> = (value) => {
  const text = asPlain(longestName * 3)(value);
  return text === undefined ? undefined : siteHost(text);
};

const asAvoided: Parse<BrandProfile['avoid'][number]> = (value) => {
  const record = asRecord(value);
  const word = asPlain(longestWord)(record?.['word']);
  return word === undefined ? undefined : { word, instead: asPlain(longestWord)(record?.['instead']) ?? '' };
};

const asShare = asNumber(0, 1);

function parseTone(value: unknown): BrandProfile['tone'] {
  const record = asRecord(value) ?? {};
  const sliders = (['formal', 'lively', 'emoji', 'institutional'] as const).map((name) => [name, asShare(record[name])] as const);
  return Object.fromEntries(sliders.filter(([, share]) => share !== undefined));
}

/** Parses a stored or imported brand. Invalid fields become empty. */
export function parseBrand(stored: unknown): BrandProfile {
  const record = asRecord(stored) ?? {};
  const [handle = '', ...moreHandles] = listFrom([record['handle'], ...itemsOf(record['moreHandles'], asAccount, mostHandles)], asAccount, mostHandles, lowered);
  return {
    name: asPlain(longestName)(record['name']) ?? '',
    handle,
    ...(moreHandles.length > 0 && { moreHandles }),
    sites: listFrom(record['sites'], asSite, mostSites, lowered),
    topics: listFrom(record['topics'], asPlain(longestName), mostTopics, lowered),
    use: listFrom(record['use'], asPlain(longestWord), mostWords, lowered),
    avoid: listFrom(record['avoid'], asAvoided, mostWords, ({ word }) => lowered(word)),
    tone: parseTone(record['tone']),
    languages: [...new Set(itemsOf(record['languages'], asOneOf(...languageIds), mostTopics))],
    preset: asOneOf(...brandPresets)(record['preset']),
    address: asOneOf('formal', 'familiar')(record['address']),
  };
}

/** Parses a list of brands, the first of which is the default. Of two with the same handle, the first is kept. */
export function parseBrands(stored: unknown): readonly BrandProfile[] {
  if (!Array.isArray(stored)) return [];
  const handles = new Set<string>();
  // Drop anything that is not an object, because as an empty brand in first place it would become the default.
  return stored.slice(0, mostBrands).filter((one) => asRecord(one) !== undefined).map(parseBrand).filter((brand) => {
    const own = handlesOf(brand).map(lowered);
    const isNew = !own.some((handle) => handles.has(handle));
    for (const handle of own) handles.add(handle);
    return isNew;
  });
}

/** The brand of an account: its own, else the default, else an empty one. */
export function brandFor(brands: readonly BrandProfile[], handle: string | undefined): BrandProfile {
  const own = handle === undefined ? undefined : brands.find((brand) => isHandleOf(brand, accountFrom(handle)));
  return own ?? brands[0] ?? noBrand;
}
