import type { Edit } from '../../core/model/tip.ts';
import { makeEdits } from '../editing.ts';
import { pasteBox } from '../paste-box.ts';
import type { WriteResult } from '../site.ts';
import { placeOf, pointAt, readText } from './editor.ts';

/** Makes edits in an editor. Pastes only the changed words, because the site adds a card for every new link in a paste. */
export const writeEdits = (editor: HTMLElement, text: string, edits: readonly Edit[]): Promise<WriteResult> => makeEdits(pasteBox(editor, readText, pointAt, placeOf), text, edits);
