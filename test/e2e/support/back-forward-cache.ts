import type { Page } from 'playwright-core';
import type { Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { standIn } from '../../stand-in/serve.ts';

/** Chromium's driver turns the back/forward cache off by default. */
export const withCache = { withoutSwitches: ['--disable-back-forward-cache'] } as const;

/** Serves the stand-in in such a way that its pages may be cached for going back: "no-store" prevents that. */
export async function allowCaching(session: Session): Promise<void> {
  const answer = await standIn();
  await session.context.route('https://x.com/**', (route) => {
    const { headers, ...rest } = answer(new URL(route.request().url()));
    return route.fulfill({ ...rest, headers: { ...headers, 'cache-control': 'max-age=0' } });
  });
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
