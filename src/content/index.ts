import { x } from '../sites/x.ts';
import { followProfileRoutes } from './profile/profile-routes.ts';
import { startCoaching } from './lazy-start.ts';

if (x.recognises(document, location)) {
  startCoaching(x);
  followProfileRoutes(x);
}
