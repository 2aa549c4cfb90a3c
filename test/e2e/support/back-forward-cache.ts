import type { Page } from 'playwright-core';
import { startSession, type Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { standIn } from '../../stand-in/serve.ts';

/** Serves the stand-in in such a way that its pages may be cached for going back: "no-store" prevents that. */
async function allowCaching(session: Session): Promise<void> {
  const answer = await standIn();
  await session.context.route('https://x.com/**', (route) => {
    const { headers, ...rest } = answer(new URL(route.request().url()));
    return route.fulfill({ ...rest, headers: { ...headers, 'cache-control': 'max-age=0' } });
  });
}

/** Starts a browser with its back/forward cache, which Chromium's driver turns off by default, and opens one of our pages (`options`), from which a test can ask and change the extension. */
export async function startWithCache(): Promise<{ readonly session: Session; readonly options: Page }> {
  const session = await startSession({ withoutSwitches: ['--disable-back-forward-cache'] });
  await allowCaching(session);
  return { session, options: await session.open(`${session.origin}/src/options/index.html#data`) };
}

/** Leaves a page for another one of its site. The returned function goes back to it through the cache. */
export async function leavePage(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(`window.restored ??= 0; window.counting ??= addEventListener('pageshow', ({ persisted }) => { if (persisted) window.restored++; }) ?? true`);
  const before = await page.evaluate<number>('window.restored');
  await page.goto(new URL('/explore', page.url()).href);
  return async () => {
    await page.evaluate('history.back()').catch(() => undefined);
    await until('the page from the cache', () => page.evaluate<boolean>(`window.restored === ${before + 1}`).catch(() => false));
  };
}
