import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noBrand, parseBrand } from '../../../src/core/brand/profile.ts';
import { brandPresets, type BrandProfile } from '../../../src/core/model/brand.ts';
import { languageIds } from '../../../src/core/model/language.ts';
import { Brands } from '../../../src/options/brand/brands.tsx';
import { accountDataStrings } from '../../../src/strings/account-data.ts';
import { pageStrings } from '../../../src/strings/pages.ts';
import { screenStrings } from '../../../src/strings/screens.ts';

let root: HTMLElement;
let saved: (readonly BrandProfile[])[];
beforeEach(() => {
  saved = [];
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Lets effects run, which happens a moment later. */
const settled = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function open(...brands: readonly Partial<BrandProfile>[]): Promise<void> {
  render(<Brands brands={brands.map((brand) => ({ ...noBrand, ...brand }))} voices={[]} strings={screenStrings.en.options.brand} suggests={accountDataStrings.en.suggestions} shared={pageStrings.en} save={async (all) => saved.push(all) > 0} />, root);
  await settled();
}
const field = (id: string): HTMLInputElement => root.querySelector(`#${id}`) as HTMLInputElement;
const more = (): HTMLDetailsElement => root.querySelector('#more') as HTMLDetailsElement;
async function type(id: string, text: string): Promise<void> {
  field(id).value = text;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
async function save(): Promise<void> {
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}
const status = (): string => root.querySelector('form > .button-row [role="status"]')?.textContent ?? '';

test('shows name, handle and topics first, and collapses the rest', async () => {
  await open();
  const first = [...root.querySelectorAll('form input')].filter((input) => !input.closest('#more')).map(({ id }) => id);
  expect(first).toEqual(['name', 'handle', 'topics']);
  expect(more().open).toBe(false);
  for (const id of ['site', 'use', 'tone-formal', 'preset', 'address']) expect(field(id).closest('#more')).not.toBeNull();
});

test('does not collapse a field that is filled in', async () => {
  await open({ name: 'Acme', sites: ['acme.example'] });
  expect(more().open).toBe(true);
  render(null, root);
  await open({ name: 'Acme', topics: ['freight'] });
  expect(more().open).toBe(false);
});

test('focuses the first invalid field, says beside Save what is wrong, and saves nothing', async () => {
  await open();
  await type('handle', 'not a handle at all');
  await save();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('handle'));
  expect(status()).toBe(pageStrings.en.badHandle);
  expect(saved).toEqual([]);
  await type('handle', 'acme');
  expect(status()).not.toBe(pageStrings.en.badHandle);
});

test('keeps handles of three sites, written as in the help text', async () => {
  await open();
  await type('handle', pageStrings.en.handleHelp.replace(/^.*? like /, ''));
  await save();
  expect(saved).toMatchObject([[{ handle: 'kopi_senja', moreHandles: ['bluesky:kopi.bsky.social', 'mastodon:kopi@mastodon.social'] }]]);
});

test('expands the part with an invalid field', async () => {
  await open();
  await type('site', 'not a site');
  await save();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('site'));
  expect(more().open).toBe(true);
  expect(status()).toBe(pageStrings.en.badSite);
});

test('switches to the brand with an invalid field', async () => {
  await open({ name: 'Acme' }, { name: 'Kopi' });
  await type('handle', 'not a handle at all');
  [...root.querySelectorAll<HTMLButtonElement>('.pills .pill')].find((button) => button.textContent === 'Kopi')?.click();
  await settled();
  await save();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('handle'));
  expect(field('name').value).toBe('Acme');
});

test('offers to add a second brand once there is a first', async () => {
  await open();
  expect(root.querySelector('#add-brand')).toBeNull();
  await type('name', 'Acme');
  expect(root.querySelector('#add-brand')).not.toBeNull();
});

test.each(languageIds)('every kind of account has a name in %s, can be chosen, and is stored', (locale) => {
  expect(brandPresets).toEqual(expect.arrayContaining(['ngo', 'public-office', 'freelancer']));
  const names = brandPresets.map((preset) => screenStrings[locale].options.brand.presets[preset]);
  expect(new Set(names).size).toBe(brandPresets.length);
  for (const preset of brandPresets) expect(parseBrand({ preset }).preset).toBe(preset);
  expect(parseBrand({ preset: 'empire' }).preset).toBeUndefined();
});
