import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../browser/find.ts';
import { until } from '../../browser/until.ts';

export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** A connection to a page. */
export interface RawPage {
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** A Chromium without a driver: one that attaches to every worker would slow down their start. */
export interface RawBrowser {
  readonly open: (url: string) => Promise<RawPage>;
  readonly targets: () => Promise<readonly Target[]>;
  readonly attach: (targetId: string) => Promise<RawPage>;
  readonly closeTarget: (targetId: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** Starts the browser with extensions, and talks to it through a pipe. */
export async function startRaw(extensions: readonly string[]): Promise<RawBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'worth-following-bench-'));
  const all = extensions.join(',');
  const flags = ['--headless=new', '--no-sandbox', '--remote-debugging-pipe', `--user-data-dir=${profile}`, `--disable-extensions-except=${all}`, `--load-extension=${all}`, '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--lang=en-GB', '--window-size=1280,900'];
  const child = spawn(findBrowser('chromium'), [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , input, output] = child.stdio as unknown as readonly [null, null, null, Writable, Readable];
  const waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (piece: string) => {
    const messages = (rest + piece).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const { id = 0, result, error } = JSON.parse(message) as Answer;
      if (error) waiting.get(id)?.reject(new Error(error.message));
      else waiting.get(id)?.resolve(result);
      waiting.delete(id);
    }
  });
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });

  const closeTarget = (targetId: string): Promise<unknown> => send('Target.closeTarget', { targetId });
  const attach = async (targetId: string): Promise<RawPage> => {
    const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { readonly sessionId: string };
    return {
      evaluate: async <T>(expression: string): Promise<T> => {
        const { result, exceptionDetails } = (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }, sessionId)) as Evaluated;
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as T;
      },
      send: (method, params) => send(method, params, sessionId),
      close: () => closeTarget(targetId),
    };
  };
  return {
    attach,
    closeTarget,
    targets: async () => ((await send('Target.getTargets')) as { readonly targetInfos: readonly Target[] }).targetInfos,
    open: async (url) => {
      const { targetId } = (await send('Target.createTarget', { url })) as { readonly targetId: string };
      const page = await attach(targetId);
      await until(url, () => page.evaluate<boolean>(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`).catch(() => false));
      return page;
    },
    close: async () => {
      const gone = once(child, 'exit');
      send('Browser.close').catch(() => undefined);
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
