import { coachIn, deliver, fill, ownPage, reset, world } from '../torture/support/browser.ts';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { emptyAccountModel } from '../../src/core/brand/account-model/account-model.ts';
import { writeBrandFile } from '../../src/core/brand/brand-file.ts';
import { parseBrand } from '../../src/core/brand/profile.ts';
import { parsePostHistory } from '../../src/core/posts/post-history.ts';
import { writeBackup } from '../../src/core/storage/backup.ts';
import { decodeParts } from '../../src/core/storage/codec.ts';
import { parseUserData } from '../../src/core/storage/user-data.ts';
import type { ArchiveEvent } from '../../src/options/account-data/archive-messages.ts';
import { keepFocus } from '../../src/view/keep-focus.ts';
import { Options } from '../../src/options/options.tsx';

/** Ends the reading of an archive with a result. */
let answerReading: (event: ArchiveEvent) => void;
vi.mock('../../src/options/account-data/read-archive.ts', () => ({
  readArchiveInWorker: (_: unknown, onEvent: typeof answerReading) => {
    answerReading = onEvent;
    return () => undefined;
  },
}));

const now = Date.now();
const post = (account: string, hoursAgo = 0) => ({ id: `${account}${hoursAgo}`, postedAt: now - hoursAgo * 3_600_000, kind: 'post', account });
const acme = { name: 'Acme', handle: 'acme', topics: ['freight'] };
const kopi = parseBrand({ name: 'Kopi', handle: 'kopi_senja' });
const draft = { text: 'How we patch a tube in 5 minutes: mark, sand, glue', kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, account: 'acme' };

let root: HTMLElement;
beforeAll(async () => {
  reset();
  await import('../../src/background/index.ts');
});
const { channel } = world;
beforeEach(async () => {
  world.channel = channel;
  document.title = '';
  vi.stubGlobal('scrollTo', () => undefined);
  const stored = { settings: { consented: true, language: 'en', exceptions: [{ id: 'hashtags', where: 'account', account: 'acme' }] }, brands: [acme], voices: [emptyAccountModel('acme')], record: [post('acme', 1), post('kopi_senja', 2)], history: [{ handle: 'acme', followers: 10, following: 5, takenAt: now }] };
  fill(stored);
  history.replaceState(null, '', '#data');
  root = document.body.appendChild(document.createElement('div'));
  render(<Options kept={parseUserData(stored)} />, root);
  // Both sections are in the page, and the page listens, once it has its title.
  await vi.waitFor(() => expect(document.title).toContain('Options'));
  history.replaceState(null, '', '#brand');
  window.dispatchEvent(new Event('hashchange'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.unstubAllGlobals();
});

const find = (selector: string): HTMLElement | null => root.querySelector(selector);
const press = async (selector: string): Promise<void> => {
  await vi.waitFor(() => expect(find(selector)).not.toBeNull());
  find(selector)?.click();
};
async function choose(id: string, content: string): Promise<void> {
  await vi.waitFor(() => expect(find(id)).not.toBeNull());
  Object.defineProperty(find(id), 'files', { value: [new File([content], 'file')], configurable: true });
  find(id)?.dispatchEvent(new Event('change', { bubbles: true }));
}
/** What is stored, without what belongs to no test. */
const stored = (): string => JSON.stringify(parseUserData(decodeParts(world.store)));

/** Each change that can be undone: how it is made, and the button that undoes it. */
const changes: Readonly<Record<string, { readonly make: () => Promise<void>; readonly undo: string }>> = {
  'forgetting an account': { make: () => press('[data-forget="acme"]'), undo: '#undo-forget' },
  'forgetting all accounts': { make: () => press('#forget-all'), undo: '#undo-forget' },
  'an archive': {
    make: async () => {
      await choose('#archive', '');
      const outcome = { kind: 'read', handle: 'acme', posts: 1, oldest: now, newest: now, skipped: { reposts: 0, repeats: 0, damaged: 0, toCome: 0, others: 0 } } as const;
      answerReading({ kind: 'done', result: { kind: 'ready', archiveImport: { learned: { ...emptyAccountModel('acme'), posts: 1, until: now }, record: parsePostHistory([post('acme', 30)]), outcome } } });
      await press('#save-import');
    },
    undo: '#undo-import',
  },
  'a backup': {
    make: async () => {
      await choose('#open-backup', writeBackup(parseUserData({ brands: [kopi], record: [post('acme', 50)] })));
      await press('#take-backup');
    },
    undo: '#undo-backup',
  },
};

test.each(['an archive', 'a backup'])('%s is saved once, however often Save is pressed while a slow machine saves it', async (what) => {
  const kinds: string[] = [];
  let wake = (): void => undefined;
  world.channel = async (message) => {
    kinds.push((message as { readonly kind: string }).kind);
    await new Promise<void>((resolve) => (wake = resolve));
    return deliver(message, ownPage);
  };
  const { make = async () => undefined, undo = '' } = changes[what] ?? {};
  await make();
  const button = find('#save-import, #take-backup');
  button?.click();
  await vi.waitFor(() => expect(button?.getAttribute('aria-disabled')).toBe('true'));
  button?.click();
  find('#discard-import, #preview-backup .link')?.click();
  wake();
  await vi.waitFor(() => expect(find(undo)).not.toBeNull());
  expect(kinds).toHaveLength(1);
});

test.each(Object.entries(changes))('%s can be undone', async (_, { make, undo }) => {
  const before = stored();
  await make();
  await vi.waitFor(() => expect(find(undo)).not.toBeNull());
  expect(stored()).not.toBe(before);
  await press(undo);
  await vi.waitFor(() => expect(stored()).toBe(before));
});

test.each(Object.entries(changes))('%s cannot be undone once somebody has posted since, because the post would be lost', async (_, { make, undo }) => {
  await make();
  await vi.waitFor(() => expect(find(undo)).not.toBeNull());
  await deliver({ kind: 'recordPost', args: [draft] }, coachIn(1));
  await vi.waitFor(() => expect(find(undo)).toBeNull());
});

test.each(Object.entries(changes))('%s cannot be undone once everything was deleted', async (_, { make, undo }) => {
  await make();
  await vi.waitFor(() => expect(find(undo)).not.toBeNull());
  await deliver({ kind: 'deleteAllData', args: [] }, ownPage);
  await vi.waitFor(() => expect(find(undo)).toBeNull());
});

test('undoing a backup leaves alone what was not in its file', async () => {
  await choose('#open-backup', JSON.stringify({ 'worth-following': 2, brands: [kopi] }));
  await press('#take-backup');
  await vi.waitFor(() => expect(find('#undo-backup')).not.toBeNull());
  await deliver({ kind: 'recordPost', args: [draft] }, coachIn(1));
  await press('#undo-backup');
  await vi.waitFor(() => expect(parseUserData(decodeParts(world.store)).brands).toEqual([parseBrand(acme)]));
  expect(parseUserData(decodeParts(world.store)).record).toHaveLength(3);
});

test('an imported brand can be undone until brands are changed', async () => {
  await choose('#open-brand', writeBrandFile(kopi));
  await press('#take-brand');
  await vi.waitFor(() => expect(find('#undo-brand')).not.toBeNull());
  await deliver({ kind: 'recordPost', args: [draft] }, coachIn(1));
  expect(find('#undo-brand')).not.toBeNull();
  await deliver({ kind: 'saveBrands', args: [[acme, { ...kopi, topics: ['coffee'] }]] }, ownPage);
  await vi.waitFor(() => expect(find('#undo-brand')).toBeNull());
});

test('an account of which only counts or exceptions are stored is listed with them, and can be forgotten', async () => {
  fill({ settings: { consented: true, language: 'en', exceptions: [{ id: 'hashtags', where: 'account', account: 'kopi_senja' }] }, history: [{ handle: 'acme', followers: 10, following: 5, takenAt: now }] });
  const lines = (): readonly (string | null)[] => [...root.querySelectorAll('#accounts li span')].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(lines()).toEqual(['0 posts counted · 1 day of follower counts', '0 posts counted · 1 tip turned off for it']));
  await press('[data-forget="acme"]');
  await vi.waitFor(() => expect(find('[data-forget="acme"]')).toBeNull());
});

test('the numbers name voices, exceptions and tips reported as wrong, too', async () => {
  fill({ settings: { consented: true, language: 'en', exceptions: [{ id: 'hashtags', where: 'replies' }], wrongTips: { hashtags: 2, 'job-ad': 1 } }, voices: [emptyAccountModel('acme')] });
  const numbers = (): string => find('.numbers')?.textContent ?? '';
  await vi.waitFor(() => {
    for (const words of ['1 learned voice', '1 tip turned off in some places', '3 tips reported as wrong']) expect(numbers()).toContain(words);
  });
});

test('the focus moves to the sentence about what was done, and about its undo', async () => {
  const stop = keepFocus(root);
  await vi.waitFor(() => expect(document.activeElement?.id).toBe('brand-title'));
  await vi.waitFor(() => expect(find('[data-forget="acme"]')).not.toBeNull());
  find('[data-forget="acme"]')?.focus();
  await press('[data-forget="acme"]');
  await vi.waitFor(() => expect(find('#undo-forget')).not.toBeNull());
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('Forgotten.'));
  find('#undo-forget')?.focus();
  await press('#undo-forget');
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undone.'));
  expect(document.activeElement).toBe(find('#accounts [role="status"]'));
  stop();
});
