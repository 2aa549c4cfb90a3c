import { DefaultDraftBlockRenderMap, type DraftBlockRenderMap } from 'draft-js';
import type { JSX } from 'react';

/** X wraps every block for drag and drop, so blocks are not children of `[data-contents]`. */
const DraggableBlock = (properties: JSX.IntrinsicElements['div'] & { readonly 'data-offset-key'?: string }): JSX.Element => (
  <div data-rbd-draggable-context-id="4" data-rbd-draggable-id={properties['data-offset-key']?.split('-')[0]}>
    <div {...properties} />
  </div>
);

// The types only know the names of elements here; Draft.js takes any component.
const asName = DraggableBlock as unknown as string;
export const blockRenderMap: DraftBlockRenderMap = DefaultDraftBlockRenderMap.merge(
  DefaultDraftBlockRenderMap.map((block) => Object.assign({}, block, { element: asName })).toMap(),
);
