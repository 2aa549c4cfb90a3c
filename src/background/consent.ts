import browser, { type Runtime } from 'webextension-polyfill';
import { isActive } from '../core/storage/is-active.ts';
import { parseSettings, type Settings } from '../core/storage/settings.ts';
import type { Handlers } from '../shell/message-server.ts';
import type { Protocol } from '../shell/protocol.ts';
import type { StoredKey } from '../shell/storage.ts';
import { settings } from './reviewer.ts';
import { updateMany } from './storage-writes.ts';

/** The person's leave to read and to remember: asked here once more, whoever asks, for a page may not have heard that it was taken back. */

/** What reads drafts and pages, or remembers something of them. */
const needsConsent = ['review', 'recordPost', 'visitProfile', 'recordOwnPosts', 'reviewProfile', 'pinProfile', 'findMentions', 'dismissHint'] as const satisfies readonly (keyof Protocol)[];

const hostOf = ({ url = '' }: Runtime.MessageSender): string | undefined => (URL.canParse(url) ? new URL(url).hostname : undefined);

/** What is written on a page of ours is given to us: to read it, and no more, needs no consent. */
const isOwnDraft = (kind: keyof Protocol | undefined, { url }: Runtime.MessageSender): boolean => kind === 'review' && url?.startsWith(browser.runtime.getURL('')) === true;

/** Throws where there is none. */
function requireConsent(current: Settings, sender: Runtime.MessageSender, kind?: keyof Protocol): void {
  if (!isActive({ ...current, isOn: (current.consented || isOwnDraft(kind, sender)) && current.isOn }, hostOf(sender), Date.now())) throw new DOMException('The coach is not to read here.', 'NotAllowedError');
}

/** The same handlers, those that need leave answering only with it. */
export function withConsent(handlers: Handlers<Protocol>): Handlers<Protocol> {
  const guarded = needsConsent.map((kind) => {
    // One of the union's handlers, called with what it is given.
    const handle = handlers[kind] as Handlers<Protocol>['review'];
    const guard = async (args: readonly unknown[], sender: Runtime.MessageSender) => {
      requireConsent(await settings(), sender, kind);
      return handle(args, sender);
    };
    return [kind, guard] as const;
  });
  return { ...handlers, ...Object.fromEntries(guarded) };
}

/** Changes what is remembered, unless the leave was taken back while the change waited for its turn. */
export const updateWithConsent = <T>(sender: Runtime.MessageSender, key: StoredKey, parse: (stored: unknown) => T, next: (current: T) => T): Promise<void> =>
  updateMany(async (stored) => {
    requireConsent(parseSettings(await stored('settings')), sender);
    return { [key]: next(parse(await stored(key))) };
  });
