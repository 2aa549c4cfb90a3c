import type { Ask } from './wire.ts';

/** Runs the body of an async function with Firefox's own privileges; the result comes back as JSON. */
export type Privileged = <T>(body: string) => Promise<T>;

interface Evaluated {
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates an expression (not a statement) in a context and awaits its result, which comes back as JSON, all in one request. */
export async function evaluateIn<T>(ask: Ask, context: string, expression: string): Promise<T> {
  const { result, exceptionDetails } = await ask<Evaluated>('script.callFunction', { functionDeclaration: `async () => JSON.stringify(await (${expression}))`, target: { context }, awaitPromise: true });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? (undefined as T) : (JSON.parse(result.value) as T);
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** The first window of Firefox itself; it stays open as long as Firefox does. */
export async function privileged(ask: Ask): Promise<Privileged> {
  const [window] = (await ask<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts;
  if (!window) throw new Error('Firefox has no window.');
  return async <T>(body: string): Promise<T> => {
    const { value, error } = await evaluateIn<{ readonly value?: T; readonly error?: string }>(ask, window.context, `(async () => { ${body} })().then((value) => ({ value }), (error) => ({ error: String(error?.message ?? error) }))`);
    if (error !== undefined) throw new Error(error);
    return value as T;
  };
}
