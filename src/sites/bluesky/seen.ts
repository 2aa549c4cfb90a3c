import { all } from '../page.ts';

/** Up to five previous screens stay in the page, hidden, so outside a composer only visible elements count. */
export const seen = (root: Document | Element, selector: string): readonly HTMLElement[] => all(root, selector).filter((element) => Element.prototype.checkVisibility.call(element));
