import { fill, permit, reset, simulated, world } from '../torture/support/browser.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { interpolate } from '../../src/core/util/interpolate.ts';
import { Sites } from '../../src/options/sites/sites.tsx';
import { screenStrings } from '../../src/strings/screens.ts';

let root: HTMLElement;
beforeEach(() => {
  reset();
  fill({});
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.restoreAllMocks();
});

const strings = screenStrings.en.options.sites;
const agreed = { consented: true };
const show = (settings: object): void => render(<Sites strings={strings} settings={parseSettings(settings)} />, root);
const says = (sentence: string, name: string): Promise<void> => vi.waitFor(() => expect(root.querySelector('[role="status"]')?.textContent).toBe(interpolate(sentence, { name })));
const type = async (text: string): Promise<void> => {
  const field = root.querySelector<HTMLInputElement>('#server');
  if (!field) throw new Error('No field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
};

test.each([
  ['nothing was agreed to', {}, strings.allowedUnagreed],
  ['tips are off', { ...agreed, isOn: false }, strings.allowedAsleep],
  ['tips are paused', { ...agreed, pausedUntil: Date.now() + 3_600_000 }, strings.allowedAsleep],
  ['tips are paused there', { ...agreed, pausedSites: ['bsky.app'] }, strings.allowedAsleep],
  ['tips are on', agreed, strings.turnedOn],
])('says what is missing when a site is turned on while %s', async (_when, settings, sentence) => {
  show(settings);
  root.querySelector<HTMLButtonElement>('#bluesky')?.click();
  await says(sentence, 'Bluesky');
});

test.each([
  ['is done', async () => true, strings.turnedOff],
  ['is not done', async () => false, strings.notTurnedOff],
  ['is refused', () => Promise.reject(new Error('It is required.')), strings.notTurnedOff],
] satisfies readonly (readonly [string, () => Promise<boolean>, string])[])('says whether the site was turned off: the removal %s', async (_how, remove, sentence) => {
  Object.assign(simulated.permissions, { remove });
  permit('https://mastodon.example/*');
  show(agreed);
  const button = await vi.waitFor((): HTMLButtonElement => {
    const found: HTMLButtonElement | undefined = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('mastodon.example'));
    if (!found) throw new Error('No button.');
    return found;
  });
  button.click();
  await says(sentence, 'mastodon.example');
  expect(world.permitted).toEqual(['https://mastodon.example/*']);
});

test.each(['x.com', 'www.x.com', 'https://mobile.twitter.com/home', 'mobile.x.com', '@ana@twitter.com'])('"%s" is X, for which no permission is needed', async (typed) => {
  const request = vi.spyOn(simulated.permissions, 'request');
  show(agreed);
  await type(typed);
  await says(`X: ${strings.always}`, '');
  expect(request).not.toHaveBeenCalled();
});

test('a server whose name ends in X’s does not count as X', async () => {
  const request = vi.spyOn(simulated.permissions, 'request');
  show(agreed);
  await type('vox.com');
  await vi.waitFor(() => expect(request).toHaveBeenCalledWith({ origins: ['https://vox.com/*'] }));
});
