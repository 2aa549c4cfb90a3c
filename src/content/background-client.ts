import type { Runtime } from 'webextension-polyfill';
import { createClient } from '../shell/message-client.ts';
import type { Protocol } from '../shell/protocol.ts';

/** Asks the background. A post that is told twice is remembered once. */
export const ask = createClient<Protocol>('getState', 'review', 'recordPost', 'visitProfile', 'recordOwnPosts');

/** Milliseconds until hello is said again to a background that did not answer: where much is going on, it may take long to wake. */
export const nextHello = 5000;

/** The popup, the background, or a page of our own asks; the id has been looked at. */
export const isFromExtension = ({ tab, url = '' }: Runtime.MessageSender): boolean => tab === undefined || /^\w+-extension:/.test(url);
