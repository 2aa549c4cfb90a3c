import styles from './injected.css?inline';

/** The styles of everything shown in a site's page. Sent to the content script with its sentences, so that a page without a coach loads neither. */
export const injectedStyles = styles;
