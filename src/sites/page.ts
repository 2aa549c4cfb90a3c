/**
 * Reading foreign pages. A form or a document hides its own members behind children of the same name (`<input name="parentElement">`),
 * so whatever may be either is read through the prototypes.
 */

export const all = (root: Document | Element, selector: string): readonly HTMLElement[] => {
  const { querySelectorAll } = root instanceof Document ? Document.prototype : Element.prototype;
  return [...(Reflect.apply(querySelectorAll, root, [selector]) as NodeListOf<HTMLElement>)];
};

export const one = (root: Document | Element, selector: string): HTMLElement | undefined => {
  const { querySelector } = root instanceof Document ? Document.prototype : Element.prototype;
  return (Reflect.apply(querySelector, root, [selector]) as HTMLElement | null) ?? undefined;
};

export const parentOf = (node: Node): Element | undefined => (Reflect.get(Node.prototype, 'parentElement', node) as Element | null) ?? undefined;

export const isMatch = (element: Element, selector: string): boolean => Reflect.apply(Element.prototype.matches, element, [selector]) as boolean;

/** The text as it stands in the markup, without line breaks of blocks. */
export const textOf = (node: Node): string => String(Reflect.get(Node.prototype, 'textContent', node) ?? '');

export const rootOf = (page: Document): HTMLElement | undefined => (Reflect.get(Document.prototype, 'documentElement', page) as HTMLElement | null) ?? undefined;
export const bodyOf = (page: Document): HTMLElement | undefined => (Reflect.get(Document.prototype, 'body', page) as HTMLElement | null) ?? undefined;

/** Elements and texts below an element, in order. */
export const nodesIn = (element: Element, show: number): readonly Node[] => {
  const walker = Reflect.apply(Document.prototype.createTreeWalker, document, [element, show]) as TreeWalker;
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
};

/** The text as it reads: pictures by their `alt` (sites draw emoji as pictures), without the "…" of a cut address. */
export const proseOf = (element: Element): string => {
  let prose = '';
  for (const node of nodesIn(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)) {
    if (node instanceof Text) prose += node.data === '…' && node.parentElement?.ariaHidden === 'true' ? '' : node.data;
    else if (node instanceof HTMLImageElement) prose += node.alt;
    else if (node instanceof HTMLBRElement) prose += '\n';
  }
  return prose;
};
