import type { Page } from 'playwright-core';
import type { Session } from '../browser/session.ts';
import { store, type Surface, type Wish } from './surface.ts';

async function openOwn(session: Session, path: string, { theme }: Wish, width: number): Promise<Page> {
  const page = await session.context.newPage();
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`chrome-extension://${session.extensionId}/src/${path}`);
  await page.locator('h1').waitFor();
  return page;
}

/** Our own pages, state by state. */
export const pages: readonly Surface[] = [
  {
    name: 'welcome',
    take: async (session, wish) => {
      await store(session, wish, { consented: false });
      return (await openOwn(session, 'welcome/index.html', wish, 1280)).screenshot({ fullPage: true });
    },
  },
  {
    name: 'welcome-narrow',
    take: async (session, wish) => {
      await store(session, wish);
      return (await openOwn(session, 'welcome/index.html', wish, 360)).screenshot({ fullPage: true });
    },
  },
];
