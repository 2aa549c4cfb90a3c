import styles from './injected.css?inline';

/** The styles of everything we show in a site's pages. Sent to the content script along with its sentences, so that a page without a coach loads neither. */
export const injectedStyles = styles;
