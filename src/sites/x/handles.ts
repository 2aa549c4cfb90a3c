import { childrenOf, nodesIn, parentOf, proseOf } from '../page.ts';

/** A handle that is the whole text of an element. */
interface HandleShown {
  readonly handle: string;
  readonly element: Element;
}

/** Characters that X puts around handles in right-to-left pages. */
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Every "@…" that is the whole text of a leaf element, in order. Neighbouring boxes ("Follows you", a label, an owner) have no
 * space before them in the markup, so the text as a whole would give a wrong handle.
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

/** The handle below a name, i.e. the first after it. A name may look like a handle, and labels and owners come later. */
export const handleBelowName = (element: Element): HandleShown | undefined => {
  const shown = handlesIn(element);
  const [first] = shown;
  return first !== undefined && shown.length > 1 && proseOf(element, first.element).trim() === '' ? shown[1] : first;
};
