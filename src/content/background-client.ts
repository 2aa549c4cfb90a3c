import type { Runtime } from 'webextension-polyfill';
import { createClient } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';

/** Asks the background. Recording a post twice has no effect, so it may be repeated. */
export const ask = createClient<Protocol>('getState', 'review', 'recordPost', 'visitProfile', 'recordOwnPosts');

/** Milliseconds until the first request is repeated when the background did not answer: a busy machine may take long to wake it. */
export const stateRetryDelay = 5000;

/** Accepts the popup, the background and our own pages; the sender's id has been checked before. */
export const isFromExtension = ({ tab, url = '' }: Runtime.MessageSender): boolean => tab === undefined || /^\w+-extension:/.test(url);
