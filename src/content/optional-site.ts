import { handleMessages } from '../shell/message-server.ts';
import type { SiteTabProtocol } from '../shell/protocol.ts';
import type { SiteAdapter } from '../sites/site.ts';
import { isFromExtension } from './background-client.ts';
import { startCoaching } from './lazy-start.ts';
import { standOutsideTraps } from './page/outside-traps.ts';
import { followProfileRoutes } from './profile/profile-routes.ts';

/** Set in our own world while the coach is in the page: the script may come with the page, and again when the site is turned on. */
const present = Symbol.for('coach');

/** Coaches on a site that the person has turned on, until it is turned off. */
export function startOnOptionalSite(site: SiteAdapter): void {
  if (Reflect.get(globalThis, present) === true || !site.recognises(document, location)) return;
  Reflect.set(globalThis, present, true);
  const stops = [startCoaching(site), followProfileRoutes(site), standOutsideTraps(), handleMessages<SiteTabProtocol>({ leave }, isFromExtension)];
  function leave(): null {
    for (const stop of stops) stop();
    Reflect.set(globalThis, present, false);
    return null;
  }
}
