import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserName } from './driven.ts';

const answersVersion = (path: string): boolean => {
  try {
    return /\d+\./.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }));
  } catch {
    return false; // Missing, or a stub that only points to a store.
  }
};

/** Every path at which a program of one of these names may be. */
const onPath = (...names: readonly string[]): readonly string[] => names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)));

interface Wanted {
  readonly name: string;
  /** The environment variable with the path of the program, which is not checked further. */
  readonly variable: string;
  readonly usual: Partial<Record<NodeJS.Platform, readonly string[]>>;
  /** The Debian package. */
  readonly debian: string;
  /** A browser that the driver has downloaded; undefined if it offers no suitable one. */
  readonly downloaded?: () => string;
  /** What to do if none could be found or installed. */
  readonly help: string;
}

const windows = (...parts: readonly string[]): readonly string[] => ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => process.env[variable] ?? []).map((folder) => join(folder, ...parts));

const wanted: Readonly<Record<BrowserName, Wanted>> = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    usual: {
      linux: onPath('chromium', 'chromium-browser'),
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: windows('Chromium', 'Application', 'chrome.exe'),
    },
    debian: 'chromium',
    downloaded: () => chromium.executablePath(),
    help: `No Chromium was found.
Any one of these helps:
  - install Chromium (on Debian: apt-get install chromium) so that "chromium" is on the PATH
  - npx playwright-core install chromium
  - set CHROMIUM_PATH to a Chromium's program file
Google Chrome itself no longer loads unpacked extensions from the command line.`,
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    usual: {
      linux: onPath('firefox-esr', 'firefox'),
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: windows('Mozilla Firefox', 'firefox.exe'),
    },
    debian: 'firefox-esr',
    help: `No Firefox was found.
Any one of these helps:
  - install Firefox (on Debian: apt-get install firefox-esr) so that "firefox-esr" or "firefox" is on the PATH
  - set FIREFOX_PATH to a Firefox's program file
The one that "npx playwright-core install firefox" brings is changed for Playwright and takes no extensions.`,
  },
};

/** Runs an installer; the next search tells whether it worked. */
function tryTo(program: string, ...args: readonly string[]): void {
  try {
    // Debian's packages are configured without questions and messages.
    execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', DEBCONF_NOWARNINGS: 'yes' } });
  } catch (error) {
    console.error(`"${[program, ...args].join(' ').split('\n', 1)[0]}" did not work: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`);
  }
}

/** apt-get reports progress for machines only ("dlstatus:1:12.5:…"): prints a line for each tenth of downloading (dl) and configuring (pm). */
const tryApt = (...args: readonly string[]): void =>
  tryTo(
    'sh',
    '-c',
    `{ apt-get -o DPkg::Lock::Timeout=300 -o APT::Status-Fd=3 -qq "$@" 3>&1 >/dev/null; } | while IFS=: read -r what _ share _; do
      tenth="$what\${share%?.*}"
      case "$what" in dlstatus) doing=fetched ;; pmstatus) doing='set up' ;; *) continue ;; esac
      [ "$tenth" = "$last" ] || printf '  %s: %.0f %%\\n' "$doing" "$share"
      last="$tenth"
    done`,
    'apt-get',
    ...args,
  );

const onThisMachine = ({ usual }: Wanted): string | undefined => usual[process.platform]?.find((path) => existsSync(path) && answersVersion(path));
const fromDriver = ({ downloaded }: Wanted): string | undefined => [downloaded?.() ?? ''].find(existsSync);

function install(one: Wanted): void {
  console.error(`${one.name} is not on this machine: installing it, which may take a minute …`);
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tryApt('update');
    tryApt('install', '-y', '--no-install-recommends', one.debian);
    if (onThisMachine(one)) return;
  }
  if (one.downloaded) tryTo(process.execPath, join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js'), 'install', 'chromium');
}

/**
 * Finds a browser that accepts an unpacked extension: the one named by the variable, else one downloaded by the driver, else an installed
 * one, else one that is installed now. Throws with instructions if there is none.
 */
export function findBrowser(browser: BrowserName): string {
  const one = wanted[browser];
  const chosen = process.env[one.variable];
  if (chosen) {
    if (answersVersion(chosen)) return chosen;
    throw new Error(`${one.variable} is "${chosen}", which is no browser that answers --version.`);
  }
  const look = (): string | undefined => fromDriver(one) ?? onThisMachine(one);
  const found = look();
  if (found) return found;
  install(one);
  const installed = look();
  if (installed) return installed;
  throw new Error(one.help);
}
