import { all } from '../page.ts';

/** The visible elements that match. Bluesky keeps up to five previous screens in the page, hidden, so outside composers nothing else counts. */
export const seen = (root: Document | Element, selector: string): readonly HTMLElement[] => all(root, selector).filter((element) => Element.prototype.checkVisibility.call(element));
