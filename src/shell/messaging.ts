import type { Runtime } from 'webextension-polyfill';
import { native } from './browser-api.ts';

/** A protocol: each message is a function signature. */
type Calls<P> = { readonly [K in keyof P]: (...args: never[]) => unknown };

/** Handlers for every message of a protocol. What they are given comes from outside: unknown until parsed. */
export type Handlers<P extends Calls<P>> = {
  readonly [K in keyof P]: (args: readonly unknown[], sender: Runtime.MessageSender) => ReturnType<P[K]> | Promise<ReturnType<P[K]>>;
};

/** How a question ended: an answer, or why there is none. 'full': there was no room to store it; 'asleep': the person does not want it read there and now; 'gone': this script was left behind by an update. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: 'no-answer' | 'refused' | 'full' | 'asleep' | 'gone' };

/** Milliseconds until a question is given up; waking a sleeping worker takes a tenth of it. */
const patience = 1500;

/** Whether this script still belongs to a living extension. */
export function isAlive(): boolean {
  try {
    return typeof native().runtime?.id === 'string';
  } catch {
    return false; // After an update even touching the runtime may throw.
  }
}

async function settle<T>(question: Promise<unknown>): Promise<Reply<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  try {
    const answer = await Promise.race([question, tooLate]);
    // The answer is from `listenTo` below, or undefined where nobody listens.
    return 'ok' in Object(answer) ? (answer as Reply<T>) : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: isAlive() ? 'no-answer' : 'gone' }; // Nobody there: "Receiving end does not exist".
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A function that asks the background. It never throws: what can go wrong is in the reply. A worker may die between question and answer;
 * what is `repeatable`, because asking changes nothing, is asked once more.
 */
export function asker<P extends Calls<P>>(...repeatable: readonly (keyof P)[]) {
  return async <K extends keyof P & string>(kind: K, ...args: Parameters<P[K]>): Promise<Reply<ReturnType<P[K]>>> => {
    const ask = async (): Promise<Reply<ReturnType<P[K]>>> => (isAlive() ? settle(native().runtime.sendMessage({ kind, args })) : { ok: false, reason: 'gone' });
    const reply = await ask();
    return !reply.ok && reply.reason === 'no-answer' && repeatable.includes(kind) ? ask() : reply;
  };
}

/** A function that asks the coach in a tab. It never throws. `late`: a busy page has answered after all, when the question was given up. */
export function tabAsker<P extends Calls<P>>(late: () => unknown = () => undefined) {
  return async <K extends keyof P & string>(tab: number, kind: K, ...args: Parameters<P[K]>): Promise<Reply<ReturnType<P[K]>>> => {
    const question = native().tabs.sendMessage(tab, { kind, args }, { frameId: 0 });
    const reply = await settle<ReturnType<P[K]>>(question);
    if (!reply.ok && reply.reason === 'no-answer') void question.then((answer) => 'ok' in Object(answer) && late(), () => undefined);
    return reply;
  };
}

/**
 * Answers a protocol's messages, always. Messages that are no part of it, or come from whom `accepts` refuses, stay unanswered.
 * Returns a function that stops listening.
 */
export function listenTo<P extends Calls<P>>(handlers: Handlers<P>, accepts: (sender: Runtime.MessageSender, kind: keyof P) => boolean): () => void {
  const reply = async (kind: keyof P, args: readonly unknown[], sender: Runtime.MessageSender): Promise<Reply<unknown>> => {
    try {
      return { ok: true, value: await handlers[kind](args, sender) };
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotAllowedError') return { ok: false, reason: 'asleep' };
      console.warn('refused', kind, error);
      // Every browser speaks of its quota.
      return { ok: false, reason: /quota/i.test(String(error)) ? 'full' : 'refused' };
    }
  };
  const listen = (message: unknown, sender: Runtime.MessageSender, respond: (reply: Reply<unknown>) => void): true | undefined => {
    // `Object` makes one of whatever comes, of nothing an empty one.
    const { kind, args } = Object(message) as { readonly kind?: unknown; readonly args?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind) || !Array.isArray(args)) return undefined;
    if (sender.id !== native().runtime.id || !accepts(sender, kind as keyof P)) return undefined;
    void reply(kind as keyof P, args, sender).then(respond);
    return true; // The answer comes later; every browser understands this form.
  };
  const { onMessage } = native().runtime;
  // The type wants `true` always; undefined leaves a message to others.
  const listener = listen as Runtime.OnMessageListenerCallback;
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}
