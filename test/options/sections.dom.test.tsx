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
  // As the page is opened: nobody has gone anywhere.
  history.replaceState(null, '', hash);
  render(<Options kept={parseUserData({ settings: { consented: true, language: 'en' } })} />, root);
};
const inSight = (): readonly string[] => [...root.querySelectorAll<HTMLElement>('main > section')].filter(({ hidden }) => !hidden).map(({ id }) => id);
const marked = (): readonly (string | null)[] => [...root.querySelectorAll('nav [aria-current="page"]')].map((link) => link.getAttribute('href'));
/** Effects come a moment later. */
const settled = (): Promise<void> => vi.waitFor(() => expect(document.title).toContain('Options'));
const goTo = async (hash: string): Promise<void> => {
  await settled();
  history.replaceState(null, '', hash);
  window.dispatchEvent(new Event('hashchange'));
  await vi.waitFor(() => expect(marked()).toEqual([hash]));
};

test('one section is shown at a time, the first one at first, and the way to it is marked', async () => {
  open();
  expect(inSight()).toEqual(['brand']);
  expect(marked()).toEqual(['#brand']);
  await settled();
  // Whoever has just come is told the title by the browser: the focus stays.
  expect(root.contains(document.activeElement)).toBe(false);
  await goTo('#writing');
  expect(inSight()).toEqual(['writing']);
});

test.each(['brand', 'rules', 'writing', 'speech', 'data', 'calendar', 'try'] as const)('the address #%s opens it, with its name in the title', async (id) => {
  open(`#${id}`);
  expect(inSight()).toEqual([id]);
  await vi.waitFor(() => expect(document.title).toBe(`${screenStrings.en.options.sections[id]} · Options · Worth Following`));
});

test('an address that names nothing shows the first section', () => {
  open('#nothing-of-ours');
  expect(inSight()).toEqual(['brand']);
});

test('whoever goes to another section has the focus on its heading, which is what is read aloud', async () => {
  open();
  await goTo('#data');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('data-title'));
  expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
  await goTo('#brand');
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('brand-title'));
});

test('what is typed in a form is there again after a look at another section', async () => {
  open();
  await settled();
  const name = root.querySelector('#name') as HTMLInputElement;
  name.value = 'Acme';
  name.dispatchEvent(new Event('input', { bubbles: true }));
  await goTo('#rules');
  await goTo('#brand');
  expect((root.querySelector('#name') as HTMLInputElement).value).toBe('Acme');
});

test('calendar and the page to try it are tools, in a list of their own', () => {
  open();
  const lists = [...root.querySelectorAll('nav ul')].map((list) => [...list.querySelectorAll('a')].map((link) => link.getAttribute('href')));
  expect(lists).toEqual([['#brand', '#rules', '#writing', '#sites', '#speech', '#data'], ['#try', '#calendar']]);
  const tools = root.querySelectorAll('nav ul')[1];
  expect(document.getElementById(tools?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(screenStrings.en.options.tools);
});

test('a section that nobody has looked at costs nothing', async () => {
  open();
  expect(root.querySelector('.composer')).toBeNull();
  await goTo('#try');
  expect(root.querySelector('.composer')).not.toBeNull();
});

test('each section says how it is saved: a form by its button, switches at once', async () => {
  open();
  for (const id of ['#rules', '#writing', '#speech']) await goTo(id);
  const { savedAtOnce, savedByButton } = screenStrings.en.options;
  const says = (id: string): string => root.querySelector(`#${id}`)?.textContent ?? '';
  expect(says('brand')).toContain(savedByButton);
  for (const id of ['rules', 'writing', 'speech']) expect(says(id)).toContain(savedAtOnce);
});
