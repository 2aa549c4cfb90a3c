import { spanOf, type Box } from './box.ts';

/** `execCommand` is deprecated without a successor: it is the only way of writing that the browser's undo understands. A browser may drop it. */
const insert = (words: string): boolean => {
  const { execCommand } = document as { readonly execCommand?: Document['execCommand'] };
  return (words === '' ? execCommand?.call(document, 'delete') : execCommand?.call(document, 'insertText', false, words)) ?? false;
};

/** A textarea whose text a site's framework may control. */
export const textareaBox = (element: HTMLTextAreaElement): Box => ({
  element,
  text: () => element.value,
  selected: () => {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = element;
    return selectionDirection === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
  },
  select: (selected) => {
    const { start, end } = spanOf(selected);
    element.setSelectionRange(start, end, selected.anchor === start ? 'forward' : 'backward');
  },
  put: (words) => {
    const { value, selectionStart: start, selectionEnd: end } = element;
    if (insert(words) && element.value !== value) return;
    // React only believes a value set past its own setter. The browser's undo does not know about it.
    Reflect.set(HTMLTextAreaElement.prototype, 'value', value.slice(0, start) + words + value.slice(end), element);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: words }));
  },
  isSlow: false,
});

/** A place in the page. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Selects in a page from one place to another. */
export function selectBetween(anchor: Point, focus: Point): void {
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

export { insert as insertAsTyped };
