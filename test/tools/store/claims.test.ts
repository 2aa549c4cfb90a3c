import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mostAccounts } from '../../../src/core/brand/account-model/account-model.ts';
import { userDataKeys } from '../../../src/core/storage/user-data.ts';
import { parseFollowerHistory } from '../../../src/core/profile/follower-history.ts';
import { mostPins } from '../../../src/core/profile/pins.ts';
import { parseDismissals } from '../../../src/core/review/dismissals.ts';
import { parsePostHistory } from '../../../src/core/posts/post-history.ts';
import type { LanguageId } from '../../../src/core/model/language.ts';
import { policies } from '../../../src/strings/policy.ts';
import { screenStrings } from '../../../src/strings/screens.ts';
import { listingPages } from '../../../tools/store/pages.ts';
import { storeTexts } from '../../../tools/store/texts.ts';
import manifest from '../../../manifest.json' with { type: 'json' };

/** Manifest, policy, README and listings must agree. */
const documents = new Map([['README.md', readFileSync('README.md', 'utf8')], ...listingPages()]);
const asked = [...manifest.permissions, ...manifest.optional_host_permissions, 'x.com', 'twitter.com', 'pro.x.com'].toSorted();
const isPermissionHead = (line: string): boolean => /^\| (permission|izin|pahintulot) \|/i.test(line);

/** The permissions named in each permission table of a document. */
function namedIn(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  return lines.flatMap((line, at) => {
    if (!isPermissionHead(line)) return [];
    const rows = lines.slice(at + 2);
    const end = rows.findIndex((row) => !row.startsWith('|'));
    return [rows.slice(0, end < 0 ? undefined : end).flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')).toSorted()];
  });
}

test.each([...documents])('the permission table of %s names exactly the permissions in the manifest', (path, text) => {
  const tables = namedIn(text);
  expect(tables).toHaveLength(path === 'PRIVACY.md' ? 3 : 1);
  for (const names of tables) expect(names).toEqual(asked);
});

test('the policy forbids every connection, and every document says so', () => {
  expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  for (const text of [documents.get('README.md'), ...Object.values(policies).map(({ shared }) => shared.list.join()), ...Object.values(storeTexts).map(({ notes }) => notes)]) expect(text).toContain("connect-src 'none'");
});

test('the manifest tells Firefox that nothing is collected, and excludes private windows', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(manifest.incognito).toBe('not_allowed');
  for (const { never } of Object.values(policies)) expect(never.list).toHaveLength(4);
});

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);
const posts = (count: number, apart: number): readonly unknown[] => Array.from({ length: count }, (_, i) => ({ postedAt: now - i * apart, kind: 'post' }));
const snapshots = (days: number): readonly unknown[] => Array.from({ length: days }, (_, i) => ({ handle: 'harbour', followers: i, following: i, takenAt: now - i * day }));

describe.each(Object.keys(policies) as LanguageId[])('the policy in %s', (language) => {
  const policy = policies[language];
  const figure = (value: number): string => value.toLocaleString(language);

  test('names every stored part, and no other', () => {
    expect(Object.keys(policy.kept.rows).toSorted()).toEqual([...userDataKeys, 'tab'].toSorted());
    for (const [name] of Object.values(policy.kept.rows)) expect(documents.get('PRIVACY.md')).toContain(`| ${name} |`);
  });

  test('states the limits in the code', () => {
    const { record, dismissals, voices, pins, history } = policy.kept.rows;
    expect(record[2]).toContain(figure(parsePostHistory(posts(1200, 1000)).length));
    expect(record[2]).toContain(figure(parsePostHistory(posts(900, day)).length - 1));
    expect(dismissals[2]).toContain(figure(parseDismissals(Array.from({ length: 201 }, () => ({ ruleId: 'shouting', at: now }))).length));
    expect(voices[2]).toContain(figure(mostAccounts));
    expect(pins[2]).toContain({ en: 'five', id: 'lima', fil: 'lima' }[language]);
    expect(mostPins).toBe(5);
    expect(history[2]).toMatch({ en: /^Two years/, id: /^Dua tahun/, fil: /^Dalawang taon/ }[language]);
    expect(parseFollowerHistory(snapshots(1000)).length).toBe(732);
  });

  test('makes the same promises as the welcome page', () => {
    expect(policy.never.list[0]).toBe(screenStrings[language].welcome.neverList[0]);
  });

  test('has as many rows and lines as in English', () => {
    const count = ({ short, reads, never, control, shared }: typeof policy): readonly number[] => [short, reads.rows, never.list, control.list, shared.list].map(({ length }) => length);
    expect(count(policy)).toEqual(count(policies.en));
    for (const text of JSON.stringify(policy).matchAll(/"([^"]*)"/g)) expect(text[1]).not.toBe('');
  });
});
