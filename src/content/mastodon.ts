import { mastodon } from '../sites/mastodon.ts';
import { startOnOptionalSite } from './optional-site.ts';

startOnOptionalSite(mastodon);
