import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn, sourceFiles } from '../../tools/package/files.ts';
import { packagesOf } from '../../tools/package/packages.ts';
import own from '../../package.json' with { type: 'json' };
import { isFull } from '../torture/support/torture.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Builds in a reviewer's folder as the README says: the files of the archive, the packages in package-lock.json, and another time zone, date and environment than here. */
function buildElsewhere(source: Uint8Array, zone: string, day: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'worth-following-package-'));
  folders.push(folder);
  for (const [path, bytes] of Object.entries(unzipSync(source))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { mode: 0o600 });
    utimesSync(join(folder, path), day, day);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: folder, env: { ...process.env, TZ: zone }, stdio: 'ignore', shell: process.platform === 'win32' });
  return folder;
}

type Packages = ReadonlyMap<string, Uint8Array>;
let here: Packages;
let elsewhere: readonly Packages[];
const nameOf = (what: string): string => `worth-following-${own.version}-${what}.zip`;
const from = (packages: Packages, what: string): Uint8Array => packages.get(nameOf(what)) ?? new Uint8Array();

/** Other time zones and dates to build in; only the full size uses both. What is in `dist` was built here and now. */
const zones = [['Asia/Jakarta', '2031-07-01T00:00:00Z'], ['America/New_York', '1999-12-31T00:00:00Z']] as const;

beforeAll(() => {
  here = new Map(packagesOf('.'));
  const source = from(here, 'source');
  elsewhere = (isFull ? zones : zones.slice(0, 1)).map(([zone, day]) => filesIn(join(buildElsewhere(source, zone, new Date(day)), 'dist/packages')));
});

test.each(['chromium', 'firefox'])('the %s package contains exactly the built files', (target) => {
  const built = filesIn(`dist/${target}`);
  const packed = unzipSync(from(here, target));
  expect(Object.keys(packed)).toEqual([...built.keys()]);
  for (const [path, bytes] of built) expect(Buffer.from(packed[path] ?? []).equals(bytes), path).toBe(true);
});

test('its version is the one in package.json', () => {
  for (const target of ['chromium', 'firefox']) {
    const manifest = JSON.parse(Buffer.from(unzipSync(from(here, target))['manifest.json'] ?? []).toString()) as { readonly version: string };
    expect(manifest.version).toBe(own.version);
  }
  expect(readFileSync('manifest.json', 'utf8')).not.toContain('"version"');
});

test.each(['chromium', 'firefox', 'source'])('the source archive gives the identical %s package, in other folders, zones and times', (what) => {
  expect(from(here, what).length).toBeGreaterThan(100_000);
  expect(elsewhere).not.toEqual([]);
  for (const packages of elsewhere) expect(Buffer.from(from(packages, what)).equals(from(here, what))).toBe(true);
});

test.skipIf(!existsSync('.git'))('the source archive holds all files of the repository that are not ignored, but no dependencies and no build output', () => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  expect([...sourceFiles('.').keys()].toSorted()).toEqual(tracked.toSorted());
  expect(Object.keys(unzipSync(from(here, 'source'))).filter((path) => /^(\.git|node_modules|dist)\//.test(path))).toEqual([]);
});
