import { siteFor } from '../sites/index.ts';
import { watchProfiles } from './profile/profile-routes.ts';
import { supervise } from './lazy-start.ts';

const site = siteFor(location);
if (site) {
  supervise(site);
  watchProfiles(site);
}
