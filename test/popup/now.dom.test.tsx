import { fakeBrowser } from '@webext-core/fake-browser';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noBrand } from '../../src/core/brand/profile.ts';
import type { Draft } from '../../src/core/model/draft.ts';
import { languageIds } from '../../src/core/model/language.ts';
import { review } from '../../src/core/review/review.ts';
import { parseSettings } from '../../src/core/storage/settings.ts';
import { Now } from '../../src/popup/now.tsx';
import type { Report } from '../../src/popup/tab-status.ts';
import { popupStrings } from '../../src/strings/popup.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({ text, kind: 'post', media: { count: 0, described: 0 }, poll: false, limit: 280, ...more });
const job = 'We are hiring a baker! Come and join our team, we would love to have you with us. #job #baker #bread #team';

/** “Now” with one draft in the tab. */
async function showDraft(one: Draft, locale: (typeof languageIds)[number] = 'en') {
  const made = review(one, { settings: parseSettings({}), locale, brand: noBrand, recent: [], now: 0 });
  const report = { drafts: [{ text: one.text, review: made }], profile: undefined, missing: undefined, isOn: true, site: 'x.com', composers: 1 } as unknown as Report;
  render(<Now report={report} words={await popupStrings(locale)} act={() => undefined} tryIt={() => undefined} chooseSites={() => undefined} />, root);
  return made;
}

test.each(languageIds)('shows the checklist before the tips, with its marks in words as well, in %s', async (locale) => {
  const made = await showDraft(draft(job, { chosenKind: 'job-ad' }), locale);
  const { coach } = await popupStrings(locale);
  const list = root.querySelector('.checklist');
  const lines = [...(list?.querySelectorAll('li') ?? [])];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).toHaveLength(made.kind?.checklist.length ?? -1);
  for (const [i, line] of lines.entries()) {
    const point = made.kind?.checklist[i];
    const state = point?.met === undefined ? 'unclear' : point.met ? 'there' : 'missing';
    expect(line.textContent).toContain(point?.label);
    expect(line.querySelector('.visually-hidden')?.textContent).toContain(coach.checklist[state]);
  }
  const tips = root.querySelector('.tips');
  expect(list && tips && list.compareDocumentPosition(tips) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(root.querySelector('.kind')?.textContent).toContain(made.kind?.title);
});

test('does not name an uncertain kind, and shows no checklist if nothing is judged', async () => {
  const unsure = await showDraft(draft('the light this evening over there by the water and us two'));
  expect(unsure.kind?.isSure ?? false).toBe(false);
  expect(root.querySelector('.kind')).toBeNull();
  await showDraft(draft('My dad passed away last night. He taught me to fix radios.'));
  expect(root.querySelector('.checklist')).toBeNull();
});

