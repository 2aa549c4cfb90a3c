import { bluesky } from '../sites/bluesky.ts';
import { startOnOptionalSite } from './optional-site.ts';

startOnOptionalSite(bluesky);
