import type { Runtime } from 'webextension-polyfill';
import { browserApi } from './browser-api.ts';
import type { Calls, Reply } from './message-client.ts';

/** Handlers for every message of a protocol. What they are given comes from outside: unknown until parsed. */
export type Handlers<P extends Calls<P>> = {
  readonly [K in keyof P]: (args: readonly unknown[], sender: Runtime.MessageSender) => ReturnType<P[K]> | Promise<ReturnType<P[K]>>;
};

/** Why a handler that threw did not answer. */
export type Refusal = 'rejected' | 'quota-exceeded' | 'not-allowed';

/**
 * Answers a protocol's messages, always. Messages that are no part of it, or come from whom `accepts` refuses, stay unanswered.
 * Returns a function that stops listening.
 */
export function handleMessages<P extends Calls<P>>(handlers: Handlers<P>, accepts: (sender: Runtime.MessageSender, kind: keyof P) => boolean, refusalOf: (error: unknown, kind: keyof P) => Refusal = () => 'rejected'): () => void {
  const reply = async (kind: keyof P, args: readonly unknown[], sender: Runtime.MessageSender): Promise<Reply<unknown>> => {
    try {
      return { ok: true, value: await handlers[kind](args, sender) };
    } catch (error) {
      return { ok: false, reason: refusalOf(error, kind) };
    }
  };
  const listen = (message: unknown, sender: Runtime.MessageSender, respond: (reply: Reply<unknown>) => void): true | undefined => {
    // `Object` makes one of whatever comes, of nothing an empty one.
    const { kind, args } = Object(message) as { readonly kind?: unknown; readonly args?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind) || !Array.isArray(args)) return undefined;
    if (sender.id !== browserApi().runtime.id || !accepts(sender, kind as keyof P)) return undefined;
    void reply(kind as keyof P, args, sender).then(respond);
    return true; // The answer comes later; every browser understands this form.
  };
  const { onMessage } = browserApi().runtime;
  // The type wants `true` always; undefined leaves a message to others.
  const listener = listen as Runtime.OnMessageListenerCallback;
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}
