import browser, { type Runtime } from 'webextension-polyfill';
import { hasHostPermission } from '../shell/host-permissions.ts';
import type { Handlers } from '../shell/message-server.ts';
import { onPermissionChange } from '../shell/optional-origins.ts';
import type { Protocol } from '../shell/protocol.ts';
import { requestedOrigins } from '../shell/requested-hosts.ts';

/** Permission for a site is checked here once more: a page that is open stays open when it is taken back, and may not have heard of it. */

/** What the browser said about an origin; asked once until something changes. */
const answers = new Map<string, Promise<boolean>>();

/** Where the browser does not say, X's coach goes on: its script came with the page. */
function mayEnter(origin: string): Promise<boolean> {
  const answer = answers.get(origin) ?? hasHostPermission([origin]).catch(() => requestedOrigins().includes(origin));
  answers.set(origin, answer);
  return answer;
}

/** Let in with a click on our button: the browser then tells the tab's address. A sender's tab tells it in Chromium in any case. */
const isLetIn = async (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    ({ url }) => url !== undefined,
    () => false, // The tab is gone.
  );

/** Our own pages, and sites as long as the person wants it. */
async function isPermitted({ tab, url = '' }: Runtime.MessageSender): Promise<boolean> {
  if (url.startsWith(browser.runtime.getURL(''))) return true;
  if (!URL.canParse(url)) return false;
  return (await mayEnter(`https://${new URL(url).hostname}/*`)) || (tab?.id !== undefined && isLetIn(tab.id));
}

/** The same handlers; a page that is no longer permitted learns that the coach is off, may clear its badge, and is refused all else. `strayed`: where it is. */
export function withSiteAccess(handlers: Handlers<Protocol>, strayed: (tab: number) => void): Handlers<Protocol> {
  const guard = (kind: keyof Protocol) => {
    // One of the union's handlers, called with what it is given.
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

/** Listens at once: a change is heard before the next question. */
export const forgetAccessOnChange = (): unknown => onPermissionChange(() => answers.clear());
