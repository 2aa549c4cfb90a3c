import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../src/core/storage/settings.ts';
import { healthOf } from '../../src/popup/health.ts';
import type { TabStatus } from '../../src/popup/tab-status.ts';

const now = 1_700_000_000_000;
const settings = { ...defaultSettings, consented: true };
const report = { drafts: [], profile: undefined, missing: undefined, isOn: true, site: 'x.com', composers: 1 } as unknown as NonNullable<TabStatus['report']>;
const seen: TabStatus = { report, hasPermission: true, answers: true };

test.each([
  ['needs-consent', { ...settings, consented: false, isOn: false }, undefined],
  ['off', { ...settings, isOn: false }, undefined],
  ['paused', { ...settings, pausedUntil: now + 1 }, undefined],
  [undefined, settings, undefined],
  ['no-permission', settings, { ...seen, hasPermission: false, report: undefined }],
  ['no-response', settings, { ...seen, answers: false }],
  ['no-content-script', settings, { ...seen, report: undefined }],
  ['paused-here', { ...settings, pausedSites: ['x.com'] }, seen],
  ['ok', settings, { ...seen, hasPermission: false, report: { ...report, site: 'bsky.app' } }],
  ['other-app', settings, { ...seen, report: { ...report, site: 'mastodon.example', strange: 'other-app' } }],
  ['logged-out', settings, { ...seen, report: { ...report, missing: 'composer', strange: 'logged-out' } }],
  ['new-page', settings, { ...seen, report: { ...report, strange: 'new-page' } }],
  ['no-composer', settings, { ...seen, report: { ...report, missing: 'composer' } }],
  ['no-profile', settings, { ...seen, report: { ...report, missing: 'profile' } }],
  ['on-demand', { ...settings, mode: 'on-demand' }, seen],
  ['ok', { ...settings, pausedUntil: now }, seen],
] as const)('%s', (health, given, around) => {
  expect(healthOf(given, around, now)).toBe(health);
});

test('invalid settings about when the coach looks fall back one by one, and consent is never assumed', () => {
  expect(parseSettings(undefined).consented).toBe(false);
  for (const consented of ['true', 1, {}, [true], null]) expect(parseSettings({ consented }).consented).toBe(false);
  expect(parseSettings({ mode: 'always', pausedUntil: -1, pausedSites: ['x.com', 'X.com'] })).toMatchObject({ mode: 'automatic', pausedUntil: 0, pausedSites: ['x.com'] });
  expect(parseSettings({ mode: 'on-demand', pausedUntil: 5, pausedSites: ['x.com', 'x.com', 'pro.x.com'] })).toMatchObject({ mode: 'on-demand', pausedUntil: 5, pausedSites: ['x.com', 'pro.x.com'] });
});
