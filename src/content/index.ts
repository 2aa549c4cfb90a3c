import { siteFor } from '../sites/index.ts';
import { watchProfiles } from './profiles.ts';
import { supervise } from './supervisor.ts';

const site = siteFor(location);
if (site) {
  supervise(site);
  watchProfiles(site);
}
