import type { Ask } from './wire.ts';

/** Runs the body of an async function with the rights of Firefox itself; its result comes back as JSON. */
export type Privileged = <T>(body: string) => Promise<T>;

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly handle?: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates an expression in a context and awaits its result. */
export async function evaluateIn<T>(ask: Ask, context: string, expression: string): Promise<T> {
  const target = { context };
  const made = await ask<Evaluated>('script.evaluate', { expression, target, awaitPromise: true, resultOwnership: 'root', serializationOptions: { maxObjectDepth: 0 } });
  if (made.type === 'exception') throw new Error(made.exceptionDetails?.text);
  if (made.result?.handle === undefined) return made.result?.value as T;
  const told = await ask<Evaluated>('script.callFunction', { functionDeclaration: '(value) => JSON.stringify(value)', arguments: [{ handle: made.result.handle }], target, awaitPromise: true });
  await ask('script.disown', { handles: [made.result.handle], target });
  if (told.type === 'exception') throw new Error(told.exceptionDetails?.text);
  return told.result?.value === undefined ? (undefined as T) : (JSON.parse(String(told.result.value)) as T);
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** The first window of Firefox itself; it stays open as long as Firefox does. */
export async function privileged(ask: Ask): Promise<Privileged> {
  const [window] = (await ask<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts;
  if (!window) throw new Error('Firefox has no window.');
  return async <T>(body: string): Promise<T> => {
    const told = await evaluateIn<string | undefined>(ask, window.context, `(async () => { ${body} })().then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error?.message ?? error) }))`);
    const { value, error } = JSON.parse(told ?? '{}') as { readonly value?: T; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return value as T;
  };
}
