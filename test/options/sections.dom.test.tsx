import { fill, reset } from '../torture/support/browser.ts';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parseUserData } from '../../src/core/storage/user-data.ts';
import { Options } from '../../src/options/options.tsx';
import { screenStrings } from '../../src/strings/screens.ts';

let root: HTMLElement;
beforeAll(async () => {
  reset();
  await import('../../src/background/index.ts');
});
beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  fill({ settings: { consented: true, language: 'en' } });
  document.title = '';
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
});

const open = (hash = '#'): void => {
  // The page has just opened: no link has been followed yet.
  history.replaceState(null, '', hash);
  render(<Options kept={parseUserData({ settings: { consented: true, language: 'en' } })} />, root);
};
const inSight = (): readonly string[] => [...root.querySelectorAll<HTMLElement>('main > section')].filter(({ hidden }) => !hidden).map(({ id }) => id);
const marked = (): readonly (string | null)[] => [...root.querySelectorAll('nav [aria-current="page"]')].map((link) => link.getAttribute('href'));
/** Lets effects run, which happens a moment later. */
const settled = (): Promise<void> => vi.waitFor(() => expect(document.title).toContain('Options'));
const goTo = async (hash: string): Promise<void> => {
  await settled();
  history.replaceState(null, '', hash);
  window.dispatchEvent(new Event('hashchange'));
  await vi.waitFor(() => expect(marked()).toEqual([hash]));
};

test('shows one section at a time, at first the first one, and marks its link', async () => {
  open();
  expect(inSight()).toEqual(['brand']);
  expect(marked()).toEqual(['#brand']);
  await settled();
  // When a page opens, screen readers read its title, so the focus stays.
  expect(root.contains(document.activeElement)).toBe(false);
  await goTo('#writing');
  expect(inSight()).toEqual(['writing']);
});

test.each(['brand', 'rules', 'writing', 'speech', 'data', 'calendar', 'try'] as const)('#%s in the address opens that section, with its name in the title', async (id) => {
  open(`#${id}`);
  expect(inSight()).toEqual([id]);
  await vi.waitFor(() => expect(document.title).toBe(`${screenStrings.en.options.sections[id]} · Options · Worth Following`));
});

test('shows the first section if the address names none', () => {
  open('#nothing-of-ours');
  expect(inSight()).toEqual(['brand']);
});

test('moves the focus to the heading of a newly opened section, so that it is read aloud', async () => {
  open();
  await goTo('#data');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('data-title'));
  expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
  await goTo('#brand');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('brand-title'));
});

test('keeps what was typed in a form while another section is shown', async () => {
  open();
  await settled();
  const name = root.querySelector('#name') as HTMLInputElement;
  name.value = 'Acme';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  await goTo('#rules');
  await goTo('#brand');
  expect((root.querySelector('#name') as HTMLInputElement).value).toBe('Acme');
});

test('lists calendar and playground separately, under tools', () => {
  open();
  const lists = [...root.querySelectorAll('nav ul')].map((list) => [...list.querySelectorAll('a')].map((link) => link.getAttribute('href')));
  expect(lists).toEqual([['#brand', '#rules', '#writing', '#sites', '#speech', '#data'], ['#try', '#calendar']]);
  const tools = root.querySelectorAll('nav ul')[1];
  expect(document.getElementById(tools?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(screenStrings.en.options.tools);
});

test('does not render a section before it is first shown', async () => {
  open();
  expect(root.querySelector('.composer')).toBeNull();
  await goTo('#try');
  expect(root.querySelector('.composer')).not.toBeNull();
});

test('says for each section how it is saved: a form by its button, switches immediately', async () => {
  open();
  for (const id of ['#rules', '#writing', '#speech']) await goTo(id);
  const { savedAtOnce, savedByButton } = screenStrings.en.options;
  const says = (id: string): string => root.querySelector(`#${id}`)?.textContent ?? '';
  expect(says('brand')).toContain(savedByButton);
  for (const id of ['rules', 'writing', 'speech']) expect(says(id)).toContain(savedAtOnce);
});
