import { siteFor } from '../sites/index.ts';
import { followProfileRoutes } from './profile/profile-routes.ts';
import { startCoaching } from './lazy-start.ts';

const site = siteFor(location);
if (site) {
  startCoaching(site);
  followProfileRoutes(site);
}
