import { siteFor } from '../sites/index.ts';
import { supervise } from './supervisor.ts';

const site = window === window.top ? siteFor(new URL(location.href)) : undefined;
if (site) supervise(site);
