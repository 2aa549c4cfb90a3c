import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noBrand, parseBrand } from '../../../src/core/brand/profile.ts';
import { brandPresets, type BrandProfile } from '../../../src/core/model/brand.ts';
import { type LanguageId, languageIds } from '../../../src/core/model/language.ts';
import { edited, problemsOf } from '../../../src/options/brand/brand-form-state.ts';
import { Brands } from '../../../src/options/brand/brands.tsx';
import { accountDataStrings } from '../../../src/strings/account-data.ts';
import { pageStrings } from '../../../src/strings/pages.ts';
import { screenStrings } from '../../../src/strings/screens.ts';

let root: HTMLElement;
let saved: (readonly BrandProfile[])[];
beforeEach(() => {
  saved = [];
  answer = async () => true;
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Lets effects run, which happens a moment later. */
const settled = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Answers to Save, which a test may delay. */
let answer: () => Promise<boolean>;
/** Opens the form. If it is open, these brands have been stored elsewhere. */
const open = (...brands: readonly Partial<BrandProfile>[]): Promise<void> => openIn('en', ...brands);
async function openIn(locale: LanguageId, ...brands: readonly Partial<BrandProfile>[]): Promise<void> {
  const keep = (all: readonly BrandProfile[]): Promise<boolean> => {
    saved.push(all);
    return answer();
  };
  render(<Brands brands={brands.map((brand) => parseBrand({ ...noBrand, ...brand }))} voices={[]} strings={screenStrings[locale].options.brand} suggests={accountDataStrings[locale].suggestions} shared={pageStrings[locale]} save={keep} />, root);
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

const acme = { name: 'Acme', handle: 'acme', topics: ['freight'] };
const kopi = { name: 'Kopi', handle: 'kopi_senja', topics: ['coffee'] };
const bakery = { name: 'Corner Loaf', handle: 'cornerloaf', topics: ['bread'] };
const pills = (): readonly string[] => [...root.querySelectorAll('.pills .pill')].map(({ textContent }) => textContent ?? '');

describe('brands that are stored elsewhere while something is typed', () => {
  test('a new one is added to the forms, and saved with what was typed', async () => {
    await open(acme);
    await type('name', 'Acme Freight');
    await open(acme, kopi);
    expect(field('name').value).toBe('Acme Freight');
    expect(pills()).toEqual(['Acme Freight', 'Kopi']);
    await save();
    expect(saved).toMatchObject([[{ name: 'Acme Freight', topics: ['freight'] }, kopi]]);
  });
  test('a new one is added beside a first brand that is still being typed', async () => {
    await open();
    await type('name', 'Acme');
    await open(kopi);
    await save();
    expect(saved).toMatchObject([[{ name: 'Acme' }, kopi]]);
  });
  test('a changed one keeps what was typed here, and takes the other fields', async () => {
    await open(acme, kopi);
    await type('name', 'Acme Freight');
    await open({ ...acme, topics: ['freight', 'rail'] }, { ...kopi, name: 'Kopi Senja' });
    await save();
    expect(saved).toMatchObject([[{ name: 'Acme Freight', topics: ['freight', 'rail'] }, { name: 'Kopi Senja' }]]);
  });
  test('one that is gone goes from the forms, unless it is being changed', async () => {
    await open(acme, kopi, bakery);
    await type('name', 'Acme Freight');
    await open(bakery);
    await save();
    expect(saved).toMatchObject([[{ name: 'Acme Freight' }, bakery]]);
  });
  test('one that was removed here does not come back', async () => {
    await open(acme, kopi);
    field('remove-brand').click();
    await settled();
    await open(acme, kopi, bakery);
    await save();
    expect(saved).toMatchObject([[kopi, bakery]]);
  });
  test('two alike, without names and handles, both stay', async () => {
    await open({ topics: ['coffee'] }, { topics: ['coffee'] });
    await type('name', 'Acme');
    await open({ topics: ['coffee'] }, { topics: ['coffee'] }, kopi);
    await save();
    expect(saved).toMatchObject([[{ name: 'Acme' }, { topics: ['coffee'] }, kopi]]);
  });
  test('are shown in their new order if nothing was typed, and the one in the form stays', async () => {
    await open(acme, kopi);
    [...root.querySelectorAll<HTMLButtonElement>('.pills .pill')].at(-1)?.click();
    await settled();
    await open(kopi, bakery, acme);
    expect(pills()).toEqual(['Kopi', 'Corner Loaf', 'Acme']);
    expect(field('name').value).toBe('Kopi');
  });
  test('what could not be saved is kept', async () => {
    answer = async () => false;
    await open(acme);
    await type('name', 'Acme Freight');
    await save();
    expect(status()).toBe(pageStrings.en.notSaved);
    await open({ ...acme, topics: ['rail'] }, kopi);
    answer = async () => true;
    await save();
    expect(saved.at(-1)).toMatchObject([{ name: 'Acme Freight', topics: ['rail'] }, kopi]);
  });
  test('the first one takes the place of an empty form', async () => {
    await open();
    await open(kopi);
    expect(pills()).toEqual([]);
    expect(field('name').value).toBe('Kopi');
  });
  test('one that was stored although it seemed to fail is not there twice', async () => {
    answer = async () => false;
    await open({ name: 'Acme' });
    await type('name', 'Kopi');
    await save();
    await open({ name: 'Kopi' });
    expect(pills()).toEqual([]);
  });
});

test('what is typed while the brand is being saved is neither called saved nor lost', async () => {
  let wake = (_isSaved: boolean): void => undefined;
  answer = () => new Promise((resolve) => (wake = resolve));
  await open({ name: 'Acme' });
  await type('name', 'Acme Fr');
  await save();
  await type('name', 'Acme Freight');
  wake(true);
  await settled();
  expect(status()).toBe(screenStrings.en.options.brand.unsaved);
  await open({ name: 'Acme Fr' });
  expect(field('name').value).toBe('Acme Freight');
  expect(pills()).toEqual([]);
});

test('a saved brand stays the same form, so the focus stays', async () => {
  await open(acme);
  await type('name', 'Acme Freight');
  field('name').focus();
  const form = field('name');
  await save();
  expect(status()).toBe(pageStrings.en.saved);
  await open(saved[0]?.[0] ?? {});
  expect(field('name')).toBe(form);
});

/** Leaves the fields that then take what was typed. */
async function leave(): Promise<void> {
  for (const item of ['topics', 'use']) {
    field(item).dispatchEvent(new Event('blur'));
    await settled();
  }
}
const letters = (n: number): string => 'x'.repeat(n);
const list = (n: number, item: string): readonly string[] => Array.from({ length: n }, (_, i) => item.replace('#', String(i)));
/** What a stored brand could not hold, with the field that says so and a word of the sentence. */
const lost: readonly (readonly [what: string, brand: Partial<BrandProfile>, field: string, word: string])[] = [
  ['a name of 81 letters', { name: letters(81) }, 'name', '80'],
  ['eleven handles', { moreHandles: list(10, 'kopi_#') }, 'handle', '10'],
  ['a handle of another brand', { handle: 'Kopi_Senja' }, 'handle', '@Kopi_Senja'],
  ['another brand’s handle among others', { moreHandles: ['kopi_senja'] }, 'handle', '@kopi_senja'],
  ['eleven sites', { sites: list(11, 'acme#.example') }, 'site', '10'],
  ['a topic of 81 letters', { topics: [letters(81)] }, 'topics', '80'],
  ['41 topics', { topics: list(41, 'topic #') }, 'topics', '40'],
  ['a house word of 61 letters', { use: [letters(61)] }, 'use', '60'],
  ['150 house words', { use: list(150, 'word #') }, 'use', '100'],
  ['a word to avoid of 61 letters', { avoid: [{ word: letters(61), instead: '' }] }, 'avoid', '60'],
  ['a replacement of 61 letters', { avoid: [{ word: 'cheap', instead: letters(61) }] }, 'avoid', '60'],
  ['a word to avoid with two replacements', { avoid: [{ word: 'cheap', instead: 'fair' }, { word: ' Cheap', instead: 'low' }] }, 'avoid', 'Cheap'],
  ['a replacement without a word', { avoid: [{ word: ' ', instead: 'fair' }] }, 'avoid', ''],
];
/** The fields' texts for a brand. */
const textsOf = ({ name = '', handle = '', moreHandles = [], sites = [], topics = [], use = [] }: Partial<BrandProfile>) => ({ name, handle: [handle, ...moreHandles].join(','), site: sites.join(','), topics: topics.join(','), use: use.join(',') });

describe.each(languageIds)('what a stored brand cannot hold, in %s', (locale) => {
  test.each(lost)('%s: the field says so, and nothing is saved', async (_, brand, id, word) => {
    await openIn(locale, kopi);
    // Brands are parsed when they are stored, so these are typed or pasted.
    field('add-brand').click();
    await settled();
    for (const [name, text] of Object.entries(textsOf({ ...acme, ...brand }))) await type(name, text);
    await leave();
    for (const [i, row] of (brand.avoid ?? []).entries()) {
      field('add-avoid').click();
      await settled();
      for (const [at, text] of [row.word, row.instead].entries()) {
        const input = root.querySelectorAll<HTMLInputElement>('.avoid li input')[2 * i + at];
        if (input) input.value = text;
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        await settled();
      }
    }
    await save();
    expect(saved).toEqual([]);
    const problem = root.querySelector(`#${id}-help`);
    expect(problem?.className).toBe('problem');
    expect(problem?.textContent).toContain(word);
    expect(problem?.textContent).not.toMatch(/[{}]/);
    expect(status()).toBe(problem?.textContent);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe(id));
    expect(field(id).closest('details')?.open ?? true).toBe(true);
  });
});

test.each([100, 101])('%i words to avoid', (n) => {
  const form = { ...edited(), avoid: list(n, 'word #').map((word) => ({ word, instead: '' })) };
  expect(problemsOf(form, [form])).toEqual(n > 100 ? [{ field: 'avoid', kind: 'tooMany', n: 100 }] : []);
});

test('what fits exactly is saved whole', async () => {
  const full = { ...acme, name: letters(80), moreHandles: list(9, 'kopi_#'), sites: list(10, 'acme#.example'), topics: [letters(80), ...list(39, 'topic #')], use: [letters(60), ...list(99, 'word #')] };
  await open();
  for (const [name, text] of Object.entries(textsOf(full))) await type(name, text);
  await leave();
  await save();
  expect(saved).toMatchObject([[full]]);
});

test('no field cuts what is pasted', async () => {
  await open({ avoid: [{ word: 'cheap', instead: 'fair' }] });
  expect([...root.querySelectorAll('input[maxlength]')].map(({ id }) => id)).toEqual([]);
});

test('a brand that another tab left no room for is not dropped silently', async () => {
  const brands = list(19, 'Brand #').map((name) => ({ name }));
  await open(...brands);
  field('add-brand').click();
  await settled();
  await type('name', 'Acme');
  await open(...brands, kopi);
  await save();
  expect(saved).toEqual([]);
  expect(status()).toContain('20');
});

test.each(languageIds)('every kind of account has a name in %s, can be chosen, and is stored', (locale) => {
  expect(brandPresets).toEqual(expect.arrayContaining(['ngo', 'public-office', 'freelancer']));
  const names = brandPresets.map((preset) => screenStrings[locale].options.brand.presets[preset]);
  expect(new Set(names).size).toBe(brandPresets.length);
  for (const preset of brandPresets) expect(parseBrand({ preset }).preset).toBe(preset);
  expect(parseBrand({ preset: 'empire' }).preset).toBeUndefined();
});
