import { native } from './native.ts';

/**
 * What bundles carry in the polyfill's place: both browsers answer with promises by themselves, and wrapping their whole interface took
 * a waking worker a few milliseconds. Tests put a browser of their own in its place.
 */
export default native();
