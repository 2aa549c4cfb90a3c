import { childrenOf, nodesIn, parentOf, proseOf } from '../page.ts';

/** A handle that stands in a page as a text of its own. */
interface HandleShown {
  readonly handle: string;
  readonly element: Element;
}

/** What X puts around handles where lines run from the right. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Every "@…" that is all the text of an element without others in it, in order. Boxes beside one ("Follows you", a label, an owner) have no
 * space before them in the markup, so whoever reads the text as a whole reads another handle.
 */
export const handlesIn = (element: Element): readonly HandleShown[] => {
  const leaves = new Map<Element, string>();
  for (const node of nodesIn(element, NodeFilter.SHOW_TEXT)) {
    const leaf = parentOf(node);
    if (leaf !== undefined && [...childrenOf(leaf)].length === 0) leaves.set(leaf, (leaves.get(leaf) ?? '') + (node as Text).data);
  }
  return [...leaves].flatMap(([leaf, text]) => {
    const handle = /^@(\w{1,15})$/.exec(text.replace(directionMarks, '').trim())?.[1];
    return handle === undefined ? [] : [{ handle, element: leaf }];
  });
};

/** The handle below a name: the first behind it. A name may look like a handle; labels and owners come later. */
export const handleBelowName = (element: Element): HandleShown | undefined => {
  const shown = handlesIn(element);
  const [first] = shown;
  return first !== undefined && shown.length > 1 && proseOf(element, first.element).trim() === '' ? shown[1] : first;
};
