import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What to do where no browser could be found or installed. */
export const noBrowser = `No Chromium was found.
Any one of these helps:
  - install Chromium (on Debian: apt-get install chromium) so that "chromium" is on the PATH
  - npx playwright-core install chromium
  - set CHROMIUM_PATH to a Chromium's program file
Google Chrome itself no longer loads unpacked extensions from the command line.`;

const answersVersion = (path: string): boolean => {
  try {
    return /\d+\./.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }));
  } catch {
    return false; // Not there, or a shim that only points to a shop.
  }
};

/** Every place where a program of this name may be started from. */
const onPath = (...names: readonly string[]): readonly string[] => names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)));

const usual: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: onPath('chromium', 'chromium-browser'),
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [join(process.env['LOCALAPPDATA'] ?? '', 'Chromium', 'Application', 'chrome.exe')],
};

const ownBrowser = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const onThisMachine = (): string | undefined => usual[process.platform]?.find((path) => existsSync(path) && answersVersion(path));

/** Runs an installer; whether it worked is seen by looking again. */
function tryTo(program: string, ...args: readonly string[]): void {
  try {
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } catch (error) {
    console.error(`"${program} ${args.join(' ')}" did not work: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`);
  }
}

function install(): void {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing Chromium …');
    tryTo('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update', '-qq');
    tryTo('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
    if (onThisMachine()) return;
  }
  console.error('Downloading Chromium …');
  tryTo(process.execPath, join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js'), 'install', 'chromium');
}

/**
 * A Chromium that takes unpacked extensions: CHROMIUM_PATH, else Playwright's own, else an installed one, else one that is installed now.
 * Throws, saying what to do, where there is none.
 */
export function findChromium(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (answersVersion(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", which is no browser that answers --version.`);
  }
  const found = ownBrowser() ?? onThisMachine();
  if (found) return found;
  install();
  const installed = ownBrowser() ?? onThisMachine();
  if (installed) return installed;
  throw new Error(noBrowser);
}
