import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BrandProfile } from '../../src/core/model/brand.ts';
import { pageStrings } from '../../src/strings/pages.ts';
import { screenStrings } from '../../src/strings/screens.ts';
import { Introduction } from '../../src/welcome/introduction.tsx';

let root: HTMLElement;
let saved: BrandProfile[];
beforeEach(() => {
  saved = [];
  root = document.body.appendChild(document.createElement('div'));
  render(<Introduction strings={screenStrings.en.welcome} shared={pageStrings.en} save={(brand) => saved.push(brand)} skip={() => undefined} />, root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const settled = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const saveHandle = (typed: string): Promise<void> => saveWith('handle', typed);
async function saveWith(id: string, typed: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error('no field');
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

test('stores handles of several sites in the brand', async () => {
  await saveHandle('@ana, @ana.example,@ana@mastodon.example');
  expect(saved).toMatchObject([{ handle: 'ana', moreHandles: ['bluesky:ana.example', 'mastodon:ana@mastodon.example'] }]);
});

test('reports an invalid handle and saves nothing', async () => {
  await saveHandle('@ana, ana.example');
  await vi.waitFor(() => expect(root.textContent).toContain(pageStrings.en.badHandle));
  expect(saved).toEqual([]);
});

test.each([
  ['name', 'x'.repeat(81), '80'],
  ['handle', Array.from({ length: 11 }, (_, i) => `@ana_${i}`).join(), '10'],
])('reports a %s that cannot be stored, and saves nothing', async (id, typed, limit) => {
  await saveWith(id, typed);
  await vi.waitFor(() => expect(root.querySelector(`#${id}-help`)?.textContent).toContain(limit));
  expect(document.activeElement?.id).toBe(id);
  expect(saved).toEqual([]);
});
