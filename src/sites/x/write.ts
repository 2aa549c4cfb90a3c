import type { WriteResult } from '../site.ts';
import { readText } from './editor.ts';

/** Long enough for React to have heard of a selection, or of a paste; short enough to feel at once. */
const longestWait = 300;
const tick = 20;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Draft.js learns of a selection only after the event, so a paste in the same breath would be appended. */
const selectAll = async (editor: HTMLElement): Promise<void> => {
  const selected = new Promise<void>((resolve) => {
    addEventListener('selectionchange', () => resolve(), { once: true, capture: true });
  });
  editor.focus();
  getSelection()?.selectAllChildren(editor);
  // No event comes if everything was selected already.
  await Promise.race([selected, wait(3 * tick)]);
  await wait(2 * tick);
};

/** What a page itself sees of an object, to a content script of Firefox; undefined elsewhere. */
interface Waived<T> {
  readonly wrappedJSObject?: T;
}

const pasteOf = (text: string): ClipboardEvent => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  // Firefox leaves the event's own clipboard empty (https://bugzilla.mozilla.org/show_bug.cgi?id=1654724), and shows a page only what was put there in its own name.
  const own: (DataTransfer & Waived<DataTransfer>) | null = paste.clipboardData;
  if (own?.getData('text/plain') === '') (own.wrappedJSObject ?? own).setData('text/plain', text);
  return paste;
};

const becomes = async (editor: HTMLElement, text: string, left = longestWait): Promise<boolean> => {
  await wait(tick);
  if (readText(editor) === text) return true;
  return left > 0 && becomes(editor, text, left - tick);
};

/** The one way that keeps Draft.js right: editing its page or `execCommand` breaks the editor. Undo brings the old text back. */
const paste = async (editor: HTMLElement, text: string): Promise<boolean> => {
  await selectAll(editor);
  // Gone meanwhile, or something took the focus: a paste would end up elsewhere.
  if (!editor.matches(':focus')) return false;
  editor.dispatchEvent(pasteOf(text));
  return becomes(editor, text);
};

/** React only believes a value set past its own setter. */
const fill = async (box: HTMLTextAreaElement, text: string): Promise<boolean> => {
  box.focus();
  Reflect.set(HTMLTextAreaElement.prototype, 'value', text, box);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }));
  return becomes(box, text);
};

/** Puts a text in place of the old one, and reads it back; if it did not arrive whole, the old one is put back. */
export const writeText = async (editor: HTMLElement, wanted: string): Promise<WriteResult> => {
  const text = wanted.replace(/\r\n?/g, '\n');
  const before = readText(editor);
  if (before === undefined || !editor.isConnected) return 'unchanged';
  if (before === text) return 'written';
  const put = (words: string): Promise<boolean> => (editor instanceof HTMLTextAreaElement ? fill(editor, words) : paste(editor, words));
  if (await put(text)) return 'written';
  if (readText(editor) !== before) await put(before);
  return 'unchanged';
};
