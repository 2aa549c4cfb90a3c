import { siteFor } from '../sites/index.ts';
import { watchProfiles } from './profiles.tsx';
import { supervise } from './supervisor.ts';

const site = window === window.top ? siteFor(new URL(location.href)) : undefined;
if (site) {
  supervise(site);
  watchProfiles(site);
}
