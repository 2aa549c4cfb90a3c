import browser, { type Runtime } from 'webextension-polyfill';
import { hasHostPermission } from '../shell/host-permissions.ts';
import type { Handlers } from '../shell/message-server.ts';
import { onPermissionChange } from '../shell/optional-origins.ts';
import type { Protocol } from '../shell/protocol.ts';
import { requestedOrigins } from '../shell/requested-hosts.ts';

/** Checks a site's permission again, because pages stay open when it is taken back and may not know yet. */

/** The browser's answer for each origin, cached until permissions change. */
const answers = new Map<string, Promise<boolean>>();

/** Whether the coach may run on an origin. If the browser fails to answer, X's coach may, because its script is in the manifest. */
function mayEnter(origin: string): Promise<boolean> {
  const answer = answers.get(origin) ?? hasHostPermission([origin]).catch(() => requestedOrigins().includes(origin));
  answers.set(origin, answer);
  return answer;
}

/** Whether a click on our button gives us access to a tab, in which case `tabs` includes its address. (Chromium's `sender.tab` always includes it, so that cannot be used.) */
const isLetIn = async (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    ({ url }) => url !== undefined,
    () => false, // The tab is gone.
  );

/** Whether the sender is one of our own pages or a permitted page. */
async function isPermitted({ tab, url = '' }: Runtime.MessageSender): Promise<boolean> {
  if (url.startsWith(browser.runtime.getURL(''))) return true;
  if (!URL.canParse(url)) return false;
  return (await mayEnter(`https://${new URL(url).hostname}/*`)) || (tab?.id !== undefined && isLetIn(tab.id));
}

/** Wraps handlers, so that a page without permission is told that the coach is off, may clear its badge, and is refused everything else. `strayed` is called with its tab. */
export function withSiteAccess(handlers: Handlers<Protocol>, strayed: (tab: number) => void): Handlers<Protocol> {
  const guard = (kind: keyof Protocol) => {
    // Any handler will do for the type, because its arguments are passed on as they are.
    const handle = handlers[kind] as Handlers<Protocol>['getState'];
    return async (args: readonly unknown[], sender: Runtime.MessageSender) => {
      if (kind === 'setBadge' || (await isPermitted(sender))) return handle(args, sender);
      if (sender.tab?.id !== undefined) strayed(sender.tab.id);
      if (kind !== 'getState') throw new DOMException('The coach is not to read this site.', 'NotAllowedError');
      return { ...(await handle(args, sender)), isOn: false };
    };
  };
  return { ...handlers, ...Object.fromEntries((Object.keys(handlers) as (keyof Protocol)[]).map((kind) => [kind, guard(kind)])) };
}

/** Clears the cached answers when permissions change. Call it synchronously at startup, so that no change is missed. */
export const forgetAccessOnChange = (): unknown => onPermissionChange(() => answers.clear());
