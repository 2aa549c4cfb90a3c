import type { BrowserContext, CDPSession } from 'playwright-core';
import type { Evaluates, Popup } from '../driven.ts';
import { until } from '../until.ts';

interface Answered {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Talks to one target through the browser's session, because the driver has no pages for popups. */
async function attach(browser: CDPSession, targetId: string): Promise<(method: string, params?: object) => Promise<unknown>> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, result, error } = JSON.parse(message) as Answered;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** Opens the popup as a click on the extension's button does. */
export async function openPopup(context: BrowserContext, worker: () => Promise<Evaluates>): Promise<Popup> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser takes no session of its own.');
  const find = async (): Promise<{ readonly targetId: string } | undefined> =>
    (await browser.send('Target.getTargets')).targetInfos.find(({ url }) => url.startsWith('chrome-extension://') && url.includes('/popup/'));
  // The window becomes active only a moment after another popup has closed.
  const opener = await worker();
  await until('a window for the popup', () => opener.evaluate<boolean>('chrome.action.openPopup().then(() => true, () => false)'));
  const target = await until('the popup', find);
  const send = await attach(browser, target.targetId);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return {
    evaluate,
    click: async (selector) => {
      const at = await evaluate<{ readonly x: number; readonly y: number }>(`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`);
      for (const type of ['mousePressed', 'mouseReleased']) await send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
    },
    setTheme: (theme) => send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] }),
    screenshot: async () => Buffer.from(((await send('Page.captureScreenshot', { format: 'png' })) as { readonly data: string }).data, 'base64'),
    close: async () => {
      // It may close before it answers; only the next popup matters.
      send('Runtime.evaluate', { expression: 'window.close()' }).catch(() => undefined);
      await until('the popup to go', async () => (await find())?.targetId !== target.targetId);
      await browser.detach();
    },
  };
}
