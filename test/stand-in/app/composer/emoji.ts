import { EditorState, Modifier, SelectionState, type ContentState } from 'draft-js';

export const emojiPattern = new RegExp(String.raw`\p{RGI_Emoji}`, 'gv');

/** A picture of the emoji, as on X, but drawn from the system's font, so that nothing is fetched. */
export const emojiPicture = (emoji: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><text x="20" y="33" font-size="33" text-anchor="middle" fill="#e0a100">${emoji}</text></svg>`)}`;

const withEntities = (content: ContentState): ContentState => {
  let drawn = content;
  for (const block of content.getBlocksAsArray()) {
    for (const { 0: emoji, index } of block.getText().matchAll(emojiPattern)) {
      if (block.getEntityAt(index) !== null) continue;
      const range = SelectionState.createEmpty(block.getKey()).merge({ anchorOffset: index, focusOffset: index + emoji.length });
      drawn = drawn.createEntity('TWEMOJI', 'IMMUTABLE', { emoji });
      drawn = Modifier.applyEntity(drawn, range, drawn.getLastCreatedEntityKey());
    }
  }
  return drawn;
};

/** Turns every emoji into an entity that can only be deleted as a whole. This is not an edit of its own, so undo does not see it. */
export const drawEmoji = (state: EditorState): EditorState => {
  const content = state.getCurrentContent();
  const drawn = withEntities(content);
  return drawn === content ? state : EditorState.set(state, { currentContent: drawn });
};
