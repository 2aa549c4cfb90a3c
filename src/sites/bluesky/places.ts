import { all, parentOf } from '../page.ts';
import type { Composer } from '../site.ts';
import { seen } from './seen.ts';
import * as select from './selectors.ts';

/** An editor and the part of the page that belongs to it. */
export interface Place extends Composer {
  /** All editors of the same composer, in order. */
  readonly parts: readonly HTMLElement[];
  /** The outermost element that contains this editor and no other. */
  readonly row: Element;
}

/** More than any page has. Keeps a page with thousands of boxes from slowing us down. */
const mostEditors = 40;

const rowOf = (element: HTMLElement, region: HTMLElement): Element => {
  let row: Element = element;
  for (let at: Element | undefined = element; at !== undefined && all(at, select.editor).length <= 1; at = parentOf(at)) {
    row = at;
    if (at === region) break;
  }
  return row;
};

/** All composers in the page, in document order, or only the one of a given editor. */
export const placesIn = (page: Document, only?: Element): readonly Place[] => {
  const editors = seen(page, select.editor).slice(0, mostEditors).flatMap((element) => {
    const region = element.closest<HTMLElement>(select.composer);
    return region?.closest(select.dialog) ? [{ element, region }] : [];
  });
  return editors.filter(({ element }) => only === undefined || element === only).map((editor) => ({ ...editor, parts: editors.filter(({ region }) => region === editor.region).map(({ element }) => element), row: rowOf(editor.element, editor.region) }));
};
