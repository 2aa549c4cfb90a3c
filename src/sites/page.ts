/**
 * Helpers for reading the pages of sites. A form or a document hides its own members behind children of the same name (`<input name="parentElement">`),
 * so members of anything that may be a form or a document are read from the prototype.
 */

const member = <Value>(node: Node, name: string): Value => Reflect.get(Object.getPrototypeOf(node) as object, name, node) as Value;

type Query<Found> = (selector: string) => Found;

export const all = (root: Document | Element, selector: string): readonly HTMLElement[] => [...member<Query<NodeListOf<HTMLElement>>>(root, 'querySelectorAll').call(root, selector)];

export const one = (root: Document | Element, selector: string): HTMLElement | undefined => member<Query<HTMLElement | null>>(root, 'querySelector').call(root, selector) ?? undefined;

export const isMatch = (element: Element, selector: string): boolean => member<Element['matches']>(element, 'matches').call(element, selector);

export const parentOf = (node: Node): Element | undefined => member<Element | null>(node, 'parentElement') ?? undefined;

export const isWithin = (element: Element, selector: string): boolean => member<Element['closest']>(element, 'closest').call(element, selector) !== null;

export const holds = (node: Node, other: Node): boolean => member<Node['contains']>(node, 'contains').call(node, other);

export const childrenOf = (element: Element): Iterable<Element> => member<HTMLCollection>(element, 'children');

export const onlyChildOf = (element: Element): Element | undefined => (member<number>(element, 'childElementCount') === 1 ? (member<Element | null>(element, 'firstElementChild') ?? undefined) : undefined);

/** The text content, without line breaks between blocks. */
export const textOf = (node: Node): string => member<string | null>(node, 'textContent') ?? '';

export const rootOf = (page: Document): HTMLElement | undefined => member<HTMLElement | null>(page, 'documentElement') ?? undefined;
export const bodyOf = (page: Document): HTMLElement | undefined => member<HTMLElement | null>(page, 'body') ?? undefined;

/** Descendants of an element in document order. `show`: as for a `TreeWalker`. */
export const nodesIn = (element: Element, show: number): readonly Node[] => {
  const walker = member<Document['createTreeWalker']>(document, 'createTreeWalker').call(document, element, show);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
};

/** Whether `other` comes after a node or is inside it. */
export const precedes = (node: Node, other: Node): boolean => (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/** The visible text, up to `end` if given. Images count as their `alt`, because sites draw emoji as images; the "…" of a shortened address is left out. */
export const proseOf = (element: Element, end?: Element): string => {
  let prose = '';
  for (const node of nodesIn(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)) {
    if (node === end) break;
    if (node instanceof Text) prose += node.data === '…' && node.parentElement?.getAttribute('aria-hidden') === 'true' ? '' : node.data;
    else if (node instanceof HTMLImageElement) prose += node.alt;
    else if (node instanceof HTMLBRElement) prose += '\n';
  }
  return prose;
};
