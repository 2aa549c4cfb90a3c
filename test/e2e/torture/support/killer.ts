import type { Page } from 'playwright-core';

/** Ends the extension's worker, as the browser does when it is idle. Does nothing if none is running. */
export interface Killer {
  (): Promise<void>;
  /** How many workers were ended. */
  readonly count: () => number;
}

/** `page`: any page that stays open meanwhile. */
export async function killer(page: Page): Promise<Killer> {
  const devtools = await page.context().newCDPSession(page);
  let status = 'stopped';
  let stopped = (): void => undefined;
  let killed = 0;
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
    if (status === 'stopped') stopped();
  });
  await devtools.send('ServiceWorker.enable');
  const kill = async (): Promise<void> => {
    if (status === 'stopped') return;
    const end = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    await devtools.send('ServiceWorker.stopAllWorkers');
    await end;
    killed++;
  };
  return Object.assign(kill, { count: () => killed });
}
