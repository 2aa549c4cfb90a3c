import { handleMessages } from '../shell/message-server.ts';
import type { SiteTabProtocol, TabReport } from '../shell/protocol.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { isFromExtension } from './background-client.ts';
import { startCoaching } from './lazy-start.ts';
import { standOutsideTraps } from './page/outside-traps.ts';
import { followProfileRoutes } from './profile/profile-routes.ts';

/** Set in the isolated world while the coach runs, because the script may be injected twice: with the page, and when the site is turned on. */
const present = Symbol.for('coach');

/** The report of pages on a permitted server that are not the site's app (another app, or settings), so that the popup can say that there are no tips. */
const otherApp = (): TabReport => ({ drafts: [], strange: 'other-app', isOn: true, site: location.hostname, composers: 0 });

/** Starts the coach on a site that the person has turned on, until it is turned off. */
export function startOnOptionalSite(site: SiteAdapter): void {
  if (Reflect.get(globalThis, present) === true) return;
  Reflect.set(globalThis, present, true);
  const stops = site.recognises(document, location) ? [startCoaching(site), followProfileRoutes(site), standOutsideTraps()] : [handleMessages<Pick<SiteTabProtocol, 'getReport'>>({ getReport: otherApp }, isFromExtension)];
  stops.push(handleMessages<Pick<SiteTabProtocol, 'leave'>>({ leave }, isFromExtension));
  function leave(): null {
    for (const stop of stops) stop();
    Reflect.set(globalThis, present, false);
    return null;
  }
}
