import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findBrowser } from './find.ts';

/** The real x.com with the extension, in a profile that is kept between starts: a plain browser that only the person controls. */
export async function startLive(): Promise<void> {
  const extension = resolve('dist/chromium');
  const profile = resolve('.cache/live-profile');
  await mkdir(profile, { recursive: true });
  const child = spawn(findBrowser('chromium'), [`--user-data-dir=${profile}`, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-first-run', 'https://x.com/home'], { stdio: 'ignore' });
  await once(child, 'exit');
}
