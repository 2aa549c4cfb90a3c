import type { Part, Tree } from '../../view/tree.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Attributes that are kept, so that what the person opened stays open. */
const kept = new Set(['open', 'aria-expanded']);

/** Attribute that tells siblings apart. */
const rule = 'data-rule';

const isSame = (node: Node | null | undefined, { tag, is }: Part): node is Element => node instanceof Element && node.localName === tag && node.getAttribute(rule) === (is[rule] ?? null);

function paintPart(element: Element, { is, holds }: Part): void {
  for (const name of element.getAttributeNames()) if (!(name in is) && !kept.has(name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(is)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  paint(element, holds);
  // Set the property as well, because once the person has used a control, its attribute no longer has an effect.
  if (element instanceof HTMLInputElement) element.checked = 'checked' in is;
  if (element instanceof HTMLOptionElement) element.selected = 'selected' in is;
}

/** Makes an element show the given views. Reuses nodes where possible, so that focus is kept. */
export function paint(parent: Element, trees: readonly Tree[]): void {
  let at = parent.firstChild;
  for (const tree of trees) {
    let node = at;
    if (typeof tree === 'string') {
      if (node instanceof Text) {
        if (node.data !== tree) node.data = tree;
      } else parent.insertBefore((node = document.createTextNode(tree)), at);
    } else {
      while (node && !isSame(node, tree)) node = node.nextSibling;
      // Remove the nodes in between. Any that are still needed are created again.
      if (node) while (at && at !== node) at = removed(at);
      else parent.insertBefore((node = document.createElementNS(tree.tag === 'svg' ? svg : parent.namespaceURI, tree.tag)), at);
      paintPart(node as Element, tree);
    }
    at = node?.nextSibling ?? null;
  }
  while (at) at = removed(at);
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}
