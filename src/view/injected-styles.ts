import look from './theme.css?inline';
import profile from './profile.css?inline';
import scale from './ratio-scale.css?inline';
import strip from './strip.css?inline';

/** How everything looks that stands in a site's page. Sent to the content script with its sentences, so that a page which needs neither carries neither. */
export const injectedStyles = look + strip + profile + scale;
