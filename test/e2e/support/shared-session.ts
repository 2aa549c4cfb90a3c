import manifest from '../../../manifest.json' with { type: 'json' };
import { fresh, startSession, type Session } from '../../../tools/browser/session.ts';
export type { Session } from '../../../tools/browser/session.ts';

declare global {
  /** Ends the browser of this worker, if one was started. Called by the environment, which shares no modules with the tests. */
  var endSharedSession: (() => Promise<void>) | undefined;
}

/**
 * Saves CPU time: one process for all pages of a site, no emulated GPU, fewer frames, and nothing that Firefox does for human users
 * only (preloaded tabs, thumbnails, history, saved sessions and passwords, translations, animated tabs).
 * Files that start their own browser still test the defaults.
 */
const lean = {
  switches: ['--process-per-site', '--disable-gpu'],
  preferences: {
    'fission.autostart': false, 'dom.ipc.processCount': 1, 'dom.ipc.keepProcessesAlive.web': 1, 'layout.frame_rate': 30, 'ui.caretBlinkTime': 0,
    'browser.newtab.preload': false, 'browser.newtabpage.enabled': false, 'browser.pagethumbnails.capturing_disabled': true, 'places.history.enabled': false, 'browser.sessionstore.interval': 3_600_000,
    'signon.rememberSignons': false, 'browser.translations.enable': false, 'toolkit.cosmeticAnimations.enabled': false, 'network.http.speculative-parallel-limit': 0,
  },
};

/** Origins in the manifest. */
const requested: ReadonlySet<string> = new Set(manifest.content_scripts.flatMap(({ matches }) => matches));

let started: Promise<Session> | undefined;

async function end(): Promise<void> {
  const session = await started;
  started = undefined;
  await session?.close();
}

/** Leaves the browser as good as new, and rejects if it cannot. */
async function tidy({ context, name, worker, reset, forbid }: Session): Promise<void> {
  for (const page of context.pages().slice(1)) await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  if (name === 'chromium') await context.clearPermissions();
  const { origins } = await (await worker()).evaluate<{ readonly origins: readonly string[] }>('chrome.permissions.getAll()');
  for (const origin of origins) if (!requested.has(origin)) await forbid(new URL(origin).origin);
  await reset();
  const left = [context.pages().map((page) => page.url()), await (await worker()).evaluate<unknown>('chrome.storage.local.get(null)')];
  if (JSON.stringify(left) !== JSON.stringify([['about:blank'], fresh])) throw new Error(`left behind in the shared browser: ${JSON.stringify(left)}`);
}

/**
 * The browser that the test files of a worker share, because starting one takes seconds. Closing the session closes what was opened in it.
 * A file that needs switches, a profile or no consent, or that updates or removes the extension, calls `startSession` instead.
 */
export async function sharedSession(): Promise<Session> {
  globalThis.endSharedSession = end;
  const session = await (started ??= startSession(lean));
  return {
    ...session,
    close: () =>
      tidy(session).catch(async (error: unknown) => {
        // The next file gets a new browser instead of a dirty one.
        await end();
        throw error;
      }),
  };
}
