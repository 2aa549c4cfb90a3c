import type { Runtime } from 'webextension-polyfill';
import { browserApi } from './browser-api.ts';
import type { Calls, Reply } from './message-client.ts';

/** Handlers for all messages of a protocol. Arguments come from outside, so they are unknown until parsed. */
export type Handlers<P extends Calls<P>> = {
  readonly [K in keyof P]: (args: readonly unknown[], sender: Runtime.MessageSender) => ReturnType<P[K]> | Promise<ReturnType<P[K]>>;
};

/** The reason to reply with when a handler throws. */
export type Refusal = 'rejected' | 'quota-exceeded' | 'not-allowed';

/**
 * Answers all messages of a protocol. Unknown messages, and senders that `accepts` rejects, get no answer.
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
    // `Object(x)` makes any message safe to destructure, even null and undefined.
    const { kind, args } = Object(message) as { readonly kind?: unknown; readonly args?: unknown };
    if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind) || !Array.isArray(args)) return undefined;
    if (sender.id !== browserApi().runtime.id || !accepts(sender, kind as keyof P)) return undefined;
    void reply(kind as keyof P, args, sender).then(respond);
    return true; // Returning true means that the answer comes later, which works in all browsers.
  };
  const { onMessage } = browserApi().runtime;
  // The type only allows `true`, but undefined leaves the message to other listeners.
  const listener = listen as Runtime.OnMessageListenerCallback;
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}
