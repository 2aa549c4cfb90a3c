import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asRecord } from '../../src/core/util/parse.ts';
import { marksFile, siteScripts } from '../../src/shell/site-scripts.ts';
import source from '../../manifest.json' with { type: 'json' };

const read = (file: string): Readonly<Record<string, unknown>> => asRecord(JSON.parse(readFileSync(file, 'utf8'))) ?? {};
const targets = ['chromium', 'firefox'] as const;

test('the manifest asks for X’s hosts only, because one more would disable the extension at the next update', () => {
  const [script, ...others] = source.content_scripts;
  expect(others).toEqual([]);
  expect(script?.matches).toEqual(['https://x.com/*', 'https://twitter.com/*', 'https://pro.x.com/*']);
});

test.each(targets)('the %s package asks for no permission that needs a prompt, and exposes nothing to pages', (target) => {
  const manifest = read(`dist/${target}/manifest.json`);
  expect(manifest['permissions']).toEqual(['storage', 'scripting']);
  expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  for (const key of ['host_permissions', 'optional_permissions', 'web_accessible_resources', 'externally_connectable']) expect(manifest).not.toHaveProperty(key);
  expect(manifest['incognito']).toBe('not_allowed');
});

test.each(targets)('the policy of the %s package forbids every connection', (target) => {
  expect(asRecord(read(`dist/${target}/manifest.json`)['content_security_policy'])?.['extension_pages']).toBe(source.content_security_policy.extension_pages);
  expect(source.content_security_policy.extension_pages).toContain("connect-src 'none'");
});

test('Chromium gets a worker, Firefox an event page and its own settings', () => {
  const chromium = read('dist/chromium/manifest.json');
  const firefox = read('dist/firefox/manifest.json');
  expect(asRecord(chromium['background'])).toHaveProperty('service_worker');
  expect(chromium).not.toHaveProperty('browser_specific_settings');
  expect(asRecord(firefox['background'])).toHaveProperty('scripts');
  expect(asRecord(firefox['background'])).not.toHaveProperty('service_worker');
  expect(firefox).toHaveProperty('browser_specific_settings');
});

test.each(targets)('the content script of the %s package is one existing classic script', (target) => {
  const [script] = read(`dist/${target}/manifest.json`)['content_scripts'] as readonly { readonly js: readonly string[]; readonly css: readonly string[] }[];
  expect(script?.js).toHaveLength(1);
  for (const file of [...(script?.js ?? []), ...(script?.css ?? [])]) expect(existsSync(join('dist', target, file))).toBe(true);
  const code = readFileSync(join('dist', target, script?.js[0] ?? ''), 'utf8');
  expect(code).not.toMatch(/^import\s|\bprocess\.env\b|\bimport\(/m);
});

test.each(targets)('the %s package has the scripts that the background registers, each one classic script', (target) => {
  expect(existsSync(join('dist', target, marksFile))).toBe(true);
  for (const file of Object.values(siteScripts)) expect(readFileSync(join('dist', target, file), 'utf8')).not.toMatch(/^import\s|\bprocess\.env\b|\bimport\(/m);
});

test('every locale names the product and says what it does in at most 132 characters', () => {
  for (const locale of readdirSync('public/_locales')) {
    const messages = read(join('public/_locales', locale, 'messages.json'));
    expect(asRecord(messages['name'])?.['message']).toBe('Worth Following');
    expect(String(asRecord(messages['description'])?.['message']).length).toBeLessThanOrEqual(132);
  }
});

test.each(['package-lock.json', 'tools/bench/package-lock.json'])('%s lists every optional package, so that an install works on every platform', (lock) => {
  const packages = asRecord(read(lock)['packages']) ?? {};
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const wanted = Object.values(packages).flatMap((one) => Object.keys(asRecord(asRecord(one)?.['optionalDependencies']) ?? {}));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('dependencies are pinned exactly, and nothing replaces React', () => {
  const own = read('package.json');
  const versions = { ...asRecord(own['dependencies']), ...asRecord(own['devDependencies']) };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  expect(Object.keys(asRecord(own['dependencies']) ?? {})).toEqual(['preact', 'webextension-polyfill']);
  expect(readFileSync('vite.config.ts', 'utf8') + readFileSync('test/stand-in/build.ts', 'utf8')).not.toContain('preact/compat');
});
