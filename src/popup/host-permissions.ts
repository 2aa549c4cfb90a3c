import browser from 'webextension-polyfill';
import { requestedOrigins } from '../shell/requested-hosts.ts';

/** Whether the browser lets the coach into the pages it is for; a person can take that back at any time. */
export const hasHostPermission = (): Promise<boolean> => browser.permissions.contains({ origins: requestedOrigins() });

/** Has the browser ask the person. Only on a click: browsers refuse it otherwise. */
export const requestHostPermission = (): Promise<boolean> => browser.permissions.request({ origins: requestedOrigins() });
