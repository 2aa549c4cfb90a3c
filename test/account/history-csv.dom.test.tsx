import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HistoryCsv } from '../../src/account/history-csv.tsx';
import { languageIds, type LanguageId } from '../../src/core/model/language.ts';
import { parseFollowerHistory, type FollowerHistory } from '../../src/core/profile/follower-history.ts';
import { accountStrings } from '../../src/strings/account.ts';

const day = 86_400_000;
const history = (...followers: readonly number[]): FollowerHistory => parseFollowerHistory(followers.map((count, i) => ({ handle: 'acme', followers: count, following: 5, takenAt: i * day })));

let root: HTMLElement;
let stored: FollowerHistory;
let restored: FollowerHistory[];
beforeEach(() => {
  stored = history(10);
  restored = [];
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function draw(locale: LanguageId = 'en'): void {
  const add = async (csv: string, isPreview: boolean) => {
    if (!isPreview) stored = history(10, csv.length);
    return { added: 1, changed: 0, toCome: 0, tooOld: 0, wrong: [] };
  };
  const restore = async (before: FollowerHistory): Promise<boolean> => restored.push(before) > 0;
  render(<HistoryCsv history={stored} add={add} stored={async () => stored} restore={restore} strings={accountStrings[locale]} locale={locale} />, root);
}
const find = <T extends HTMLElement>(selector: string): T | null => root.querySelector<T>(selector);
const appears = (selector: string): Promise<void> => vi.waitFor(() => expect(find(selector)).not.toBeNull());

function choose(file: File): HTMLInputElement {
  const input = find<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('No file can be chosen.');
  Object.defineProperty(input, 'value', { value: file.name, writable: true, configurable: true });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return input;
}

test('the same file can be chosen again after it was corrected', async () => {
  draw();
  const input = choose(new File(['date,followers'], 'followers.csv'));
  await appears('#take-history');
  expect(input.value).toBe('');
});

test.each(languageIds)('says so if the file cannot be read, in %s', async (locale) => {
  draw(locale);
  const gone = new File([], 'followers.csv');
  gone.arrayBuffer = () => Promise.reject(new DOMException('It was deleted.', 'NotFoundError'));
  const input = choose(gone);
  await vi.waitFor(() => expect(root.textContent).toContain(accountStrings[locale].table.failed));
  expect(input.value).toBe('');
});

test('added days can be undone until other days come', async () => {
  draw();
  choose(new File(['date,followers'], 'followers.csv'));
  await appears('#take-history');
  find('#take-history')?.click();
  await appears('#undo-history');
  // The page learns of its own change.
  draw();
  find('#undo-history')?.click();
  await vi.waitFor(() => expect(restored).toEqual([history(10)]));
});

test('added days cannot be undone once a day has been counted since', async () => {
  draw();
  choose(new File(['date,followers'], 'followers.csv'));
  await appears('#take-history');
  find('#take-history')?.click();
  await appears('#undo-history');
  stored = [...stored, ...history(10, 11, 12).slice(2)];
  draw();
  expect(find('#undo-history')).toBeNull();
});
