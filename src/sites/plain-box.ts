import { spanOf, type Box } from './box.ts';

/** `execCommand` is deprecated, but there is no other way of writing that the browser's undo can revert. A browser may drop it. */
const insert = (words: string): boolean => {
  const { execCommand } = document as { readonly execCommand?: Document['execCommand'] };
  return (words === '' ? execCommand?.call(document, 'delete') : execCommand?.call(document, 'insertText', false, words)) ?? false;
};

/** A textarea that a site's framework may control. */
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
    // React only notices a value that was set past its own setter. The browser's undo does not cover this.
    Reflect.set(HTMLTextAreaElement.prototype, 'value', value.slice(0, start) + words + value.slice(end), element);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: words }));
  },
  isSlow: false,
});

/** A position in the page, as for a `Range`. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Selects from one position in the page to another. */
export function selectBetween(anchor: Point, focus: Point): void {
  document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

export { insert as insertAsTyped };
