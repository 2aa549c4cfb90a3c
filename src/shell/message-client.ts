import { browserApi } from './browser-api.ts';

/** The type of protocols, in which each message is a function signature. */
export type Calls<P> = { readonly [K in keyof P]: (...args: never[]) => unknown };

/** The result of a request: an answer, or the reason why there is none. 'quota-exceeded': storage is full; 'not-allowed': the person does not want this to be read, here or now; 'invalidated': an update has disconnected this script. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: 'no-response' | 'rejected' | 'quota-exceeded' | 'not-allowed' | 'invalidated' };

/** Milliseconds until a request times out. Waking a worker takes about a tenth of that. */
const timeout = 1500;

/** Whether this script's extension still exists in this version. */
export function isContextValid(): boolean {
  try {
    return typeof browserApi().runtime?.id === 'string';
  } catch {
    return false; // After an update even accessing the runtime may throw.
  }
}

async function settle<T>(question: Promise<unknown>, patience = timeout): Promise<Reply<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  try {
    const answer = await Promise.race([question, tooLate]);
    // The reply of `handleMessages`, or undefined if nobody listens.
    return 'ok' in Object(answer) ? (answer as Reply<T>) : { ok: false, reason: 'no-response' };
  } catch {
    return { ok: false, reason: isContextValid() ? 'no-response' : 'invalidated' }; // Nobody listens: "Receiving end does not exist".
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Returns a function that sends requests to the background. It never throws: failures are in the reply. A worker may stop before it answers;
 * `repeatable` requests, which have no effect the second time, are then sent once more.
 */
export function createClient<P extends Calls<P>>(...repeatable: readonly (keyof P)[]) {
  return async <K extends keyof P & string>(kind: K, ...args: Parameters<P[K]>): Promise<Reply<ReturnType<P[K]>>> => {
    const ask = async (): Promise<Reply<ReturnType<P[K]>>> => (isContextValid() ? settle(browserApi().runtime.sendMessage({ kind, args })) : { ok: false, reason: 'invalidated' });
    const reply = await ask();
    return !reply.ok && reply.reason === 'no-response' && repeatable.includes(kind) ? ask() : reply;
  };
}

/** Returns a client for pages that save much at once. It waits longer, because on a slow machine what is reported as failed would be stored a moment later. */
export function createPatientClient<P extends Calls<P>>() {
  return async <K extends keyof P & string>(kind: K, ...args: Parameters<P[K]>): Promise<Reply<ReturnType<P[K]>>> => isContextValid() ? settle(browserApi().runtime.sendMessage({ kind, args }), 20 * timeout) : { ok: false, reason: 'invalidated' };
}

/** Returns a function that sends requests to the coach in a tab. It never throws. `late` is called when a busy page answers after the timeout. */
export function createTabClient<P extends Calls<P>>(late: () => unknown = () => undefined) {
  return async <K extends keyof P & string>(tab: number, kind: K, ...args: Parameters<P[K]>): Promise<Reply<ReturnType<P[K]>>> => {
    const question = browserApi().tabs.sendMessage(tab, { kind, args }, { frameId: 0 });
    const reply = await settle<ReturnType<P[K]>>(question);
    if (!reply.ok && reply.reason === 'no-response') void question.then((answer) => 'ok' in Object(answer) && late(), () => undefined);
    return reply;
  };
}
