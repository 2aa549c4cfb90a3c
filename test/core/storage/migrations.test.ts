import { expect, test } from 'vitest';
import { readBackup } from '../../../src/core/storage/backup.ts';
import { migrate } from '../../../src/core/storage/migrations.ts';
import { defaultSettings, parseSettings } from '../../../src/core/storage/settings.ts';

const first = { consented: true, toggled: { hashtags: false }, pause: 900, mode: 'asked', pausedUntil: 5, exceptions: [{ id: 'rude', where: 'replies' }] };
const second = { consented: true, ruleOverrides: { hashtags: false }, reviewDelay: 900, mode: 'on-demand', pausedUntil: 5, exceptions: [{ id: 'rude', where: 'replies' }] };

test('1 to 2: carries over every renamed setting and leaves everything else unchanged', () => {
  const parts = { brands: [{ name: 'Acme' }], tab: 'rules' };
  expect(migrate({ ...parts, settings: first }, 1)).toEqual({ ...parts, settings: second });
  expect(migrate({ settings: { ...first, mode: 'typing' } }, 1)).toEqual({ settings: { ...second, mode: 'automatic' } });
  expect(parseSettings(migrate({ settings: first }, 1)['settings'])).toEqual({ ...defaultSettings, ...second, exceptions: [{ id: 'rude', where: 'replies', account: undefined }] });
});

test.each([[undefined], [null], ['typing'], [[first]], [7]])('1 to 2: leaves %j in place of the settings as it is', (settings) => {
  expect(migrate({ settings }, 1)).toEqual({ settings });
});

test.each([[{}], [{ mode: 'constructor' }], [{ mode: 7, toggled: null, pause: 'soon' }], [second]])('1 to 2: does not throw on settings %j, and loses nothing', (settings) => {
  const after = migrate({ settings }, 1)['settings'];
  expect(Object.values(after as object)).toEqual(expect.arrayContaining(Object.values(settings)));
  expect(Object.keys(after as object)).toHaveLength(Object.keys(settings).length);
});

test('1 to 2: replaces the old default delay by today’s and keeps a chosen one', () => {
  expect(parseSettings(migrate({ settings: { pause: 400 } }, 1)['settings']).reviewDelay).toBe(defaultSettings.reviewDelay);
  expect(parseSettings(migrate({ settings: { pause: 300 } }, 1)['settings']).reviewDelay).toBe(300);
});

test('data of this version is not changed', () => {
  expect(migrate({ settings: first }, 2)).toEqual({ settings: first });
});

test('an exported file of version 1 is read and migrated', () => {
  const { consented: _, ...exported } = first;
  const reading = readBackup(JSON.stringify({ 'worth-following': 1, settings: { ...JSON.parse(JSON.stringify(parseSettings({}))), ...exported, consented: undefined, ruleOverrides: undefined, reviewDelay: undefined } }));
  expect(reading).toMatchObject({ ok: true, parts: { settings: { ruleOverrides: { hashtags: false }, reviewDelay: 900, mode: 'on-demand' } } });
  expect(readBackup(JSON.stringify({ 'worth-following': 2, settings: exported }))).toMatchObject({ ok: false });
});

test.each([[0], [-1], [0.5]])('a file of version %d is rejected', (version) => {
  expect(readBackup(JSON.stringify({ 'worth-following': version }))).toEqual({ ok: false, problem: { kind: 'not-ours' } });
});
