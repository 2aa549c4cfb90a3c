import type { Runtime } from 'webextension-polyfill';
import { createClient } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';

/** Sends requests to the background. `recordPost` may be repeated, because recording a post twice has no effect. */
export const ask = createClient<Protocol>('getState', 'review', 'recordPost', 'visitProfile', 'recordOwnPosts');

/** Milliseconds until a request without an answer is repeated. A busy machine may take long to wake the background. */
export const retryDelay = 5000;

/** Accepts the popup, the background and our own pages. The sender's id has already been checked. */
export const isFromExtension = ({ tab, url = '' }: Runtime.MessageSender): boolean => tab === undefined || /^\w+-extension:/.test(url);
