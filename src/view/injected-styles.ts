import look from './theme.css?inline';
import profile from './profile.css?inline';
import scale from './ratio-scale.css?inline';
import strip from './strip.css?inline';

/** The styles of everything shown in a site's page. Sent to the content script with its sentences, so that a page without a coach loads neither. */
export const injectedStyles = look + strip + profile + scale;
