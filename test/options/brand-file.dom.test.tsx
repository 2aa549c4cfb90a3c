import { reset } from '../torture/support/browser.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeBrandFile } from '../../src/core/brand/brand-file.ts';
import { parseBrand } from '../../src/core/brand/profile.ts';
import { languageIds, type LanguageId } from '../../src/core/model/language.ts';
import { BrandFile } from '../../src/options/account-data/brand-file.tsx';
import { accountDataStrings } from '../../src/strings/account-data.ts';

let root: HTMLElement;
beforeEach(() => {
  reset();
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const acme = { name: 'Acme', handle: 'acme', moreHandles: ['acme_rail'] };
const kopi = { name: 'Kopi', handle: 'kopi_senja' };

/** Opens a file with a brand. Returns what the preview says, and whether the brand can be imported. */
async function preview(brand: object, locale: LanguageId, brands: readonly object[] = [acme, kopi]): Promise<{ readonly says: string; readonly isOffered: boolean }> {
  render(null, root);
  render(<BrandFile brands={brands.map(parseBrand)} strings={accountDataStrings[locale]} save={async () => true} />, root);
  const input = root.querySelector('#open-brand');
  Object.defineProperty(input, 'files', { value: [new File([writeBrandFile(parseBrand(brand))], 'a.brand.json')], configurable: true });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(root.querySelector('#preview-brand')).not.toBeNull());
  return { says: root.querySelector('#preview-brand > p')?.textContent ?? '', isOffered: root.querySelector('#take-brand') !== null };
}

test.each(languageIds)('a brand that shares a handle with another one, which would drop one of them, is not imported, in %s', async (locale) => {
  const says = accountDataStrings[locale].brandFile.sharesHandle;
  expect(await preview({ name: 'Rail', handle: 'acme_rail' }, locale)).toEqual({ says, isOffered: false });
  expect(await preview({ ...kopi, moreHandles: ['ACME'] }, locale)).toEqual({ says, isOffered: false });
});

test('a brand replaces the one with its handle, or is added', async () => {
  const { brandFile } = accountDataStrings.en;
  expect(await preview({ ...acme, name: 'Acme Freight' }, 'en')).toEqual({ says: brandFile.replaces.replace('{name}', 'Acme'), isOffered: true });
  expect(await preview({ name: 'Loaf', handle: 'cornerloaf' }, 'en')).toEqual({ says: brandFile.adds, isOffered: true });
  const brands = Array.from({ length: 20 }, (_, i) => ({ name: `Brand ${i}` }));
  expect(await preview(kopi, 'en', brands)).toEqual({ says: brandFile.tooMany, isOffered: false });
});
