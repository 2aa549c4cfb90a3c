import { all } from '../page.ts';

/** Up to five former screens stay in the page, hidden: outside a composer only what is visible counts. */
export const seen = (root: Document | Element, selector: string): readonly HTMLElement[] => all(root, selector).filter((element) => Element.prototype.checkVisibility.call(element));
