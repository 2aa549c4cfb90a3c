import type { EditorState } from 'draft-js';
import { editorWith, plainText } from './editor.tsx';
import { options } from '../store.ts';

/** A picture or video from the disk. */
export interface Medium {
  readonly address: string;
  readonly alt: string;
}

/** One post being written; a thread has several. */
export interface Part {
  readonly key: number;
  /** Draft.js's state on the desktop, plain text on phones. */
  readonly editor: EditorState;
  readonly text: string;
  readonly media: readonly Medium[];
  readonly poll: boolean;
  readonly scheduled: boolean;
}

let lastKey = 0;
export const partWith = (text: string): Part => {
  lastKey += 1;
  return { key: lastKey, editor: editorWith(text), text, media: [], poll: false, scheduled: false };
};
export const textOf = (part: Part): string => (options.mobile ? part.text : plainText(part.editor));
export const isEmpty = (part: Part): boolean => textOf(part).trim() === '' && part.media.length === 0;
