import type { Page } from 'playwright-core';
import type { Session } from '../../../tools/browser/session.ts';
import { until } from '../../../tools/browser/until.ts';
import { standIn } from '../../stand-in/serve.ts';

/** The back/forward cache is what the driver of Chromium would rather do without. */
export const withCache = { withoutSwitches: ['--disable-back-forward-cache'] } as const;

/** Serves the stand-in so that its pages may be kept for going back to: one that says "no-store" is not. */
export async function keepPages(session: Session): Promise<void> {
  const answer = await standIn();
  await session.context.route('https://x.com/**', (route) => {
    const { headers, ...rest } = answer(new URL(route.request().url()));
    return route.fulfill({ ...rest, headers: { ...headers, 'cache-control': 'max-age=0' } });
  });
}

/** Leaves a page for another of its site; the returned function comes back to it through the cache. */
export async function goAway(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(`window.restored ??= 0; window.counting ??= addEventListener('pageshow', ({ persisted }) => { if (persisted) window.restored++; }) ?? true`);
  const before = await page.evaluate<number>('window.restored');
  await page.goto(new URL('/explore', page.url()).href);
  return async () => {
    await page.evaluate('history.back()').catch(() => undefined);
    await until('the page from the cache', () => page.evaluate<boolean>(`window.restored === ${before + 1}`).catch(() => false));
  };
}
