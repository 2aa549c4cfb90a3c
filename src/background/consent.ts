import browser, { type Runtime } from 'webextension-polyfill';
import { isActive } from '../core/storage/is-active.ts';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import type { Handlers } from '../shell/message-server.ts';
import type { Protocol } from '../shell/protocol.ts';
import type { StoredKey } from '../shell/storage.ts';
import { settings } from './reviewer.ts';
import { updateMany } from './storage-writes.ts';

/** Checks consent again for every request, because a page may not know yet that it was withdrawn. */

/** Messages whose handlers read drafts or pages, or store something about them. */
const needsConsent = ['review', 'recordPost', 'visitProfile', 'recordOwnPosts', 'reviewProfile', 'pinProfile', 'findMentions', 'dismissTip'] as const satisfies readonly (keyof Protocol)[];

const hostOf = ({ url = '' }: Runtime.MessageSender): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined);

/** Whether a message is about a draft on our own page. People write there to have it read, so reviewing it and dismissing its tips needs no consent. */
const isOwnDraft = (kind: keyof Protocol | undefined, { url }: Runtime.MessageSender): boolean => (kind === 'review' || kind === 'dismissTip') && url?.startsWith(browser.runtime.getURL('')) === true;

/** Throws without consent. */
function requireConsent(current: Settings, sender: Runtime.MessageSender, kind?: keyof Protocol): void {
  if (!isActive({ ...current, isOn: (current.consented || isOwnDraft(kind, sender)) && current.isOn }, hostOf(sender), Date.now())) throw new DOMException('The coach is not to read here.', 'NotAllowedError');
}

/** Wraps handlers, so that those that need consent refuse without it. */
export function withConsent(handlers: Handlers<Protocol>): Handlers<Protocol> {
  const guarded = needsConsent.map((kind) => {
    // Any handler will do for the type, because its arguments are passed on as they are.
    const handle = handlers[kind] as Handlers<Protocol>['review'];
    const guard = async (args: readonly unknown[], sender: Runtime.MessageSender) => {
      requireConsent(await settings(), sender, kind);
      return handle(args, sender);
    };
    return [kind, guard] as const;
  });
  return { ...handlers, ...Object.fromEntries(guarded) };
}

/** Updates stored data, unless consent was withdrawn while the update was queued. */
export const updateWithConsent = <T>(sender: Runtime.MessageSender, key: StoredKey, parse: (stored: unknown) => T, next: (current: T) => T): Promise<void> =>
  updateMany(async (stored) => {
    requireConsent(parseSettings(await stored('settings')), sender);
    return { [key]: next(parse(await stored(key))) };
  });
