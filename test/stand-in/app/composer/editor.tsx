import { ContentState, Editor, EditorState, Modifier, getDefaultKeyBinding } from 'draft-js';
import { useEffect, useId, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { blockRenderMap } from './blocks.tsx';
import { decorator } from './decorators.tsx';
import { drawEmoji } from './emoji.ts';
import { register } from './registry.ts';
import { Typeahead, complete, mentionAtCaret } from './typeahead.tsx';

export const emptyEditor = (): EditorState => EditorState.createEmpty(decorator);
export const editorWith = (text: string): EditorState =>
  text === '' ? emptyEditor() : drawEmoji(EditorState.moveSelectionToEnd(EditorState.createWithContent(ContentState.createFromText(text), decorator)));
export const plainText = (state: EditorState): string => state.getCurrentContent().getPlainText();

/** X inserts pasted text as a fragment; pasted markup is ignored here. */
const pasted = (state: EditorState, text: string): EditorState => {
  const lines = ContentState.createFromText(text).getBlockMap();
  return EditorState.push(state, Modifier.replaceWithFragment(state.getCurrentContent(), state.getSelection(), lines), 'insert-fragment');
};

let editorCount = 0;

interface Properties {
  readonly testId: string;
  readonly state: EditorState;
  readonly change: (state: EditorState) => void;
  readonly label: string;
  readonly placeholder: string;
  readonly takesFocus?: boolean;
  readonly focused?: () => void;
  readonly submit?: () => void;
}

/** X's editor: Draft.js inside X's own wrappers. */
export const RichEditor = ({ testId, state, change, label, placeholder, takesFocus = false, focused, submit }: Properties): JSX.Element => {
  const [number] = useState(() => (editorCount += 1));
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const id = useId();

  const draw = (next: EditorState): void => {
    setDismissed(false);
    change(drawEmoji(next));
  };
  useEffect(() => {
    const editable = (): HTMLElement | null => place.current?.querySelector<HTMLElement>('.public-DraftEditor-content') ?? null;
    // X's own attribute, which React would drop.
    editable()?.setAttribute('no-focustrapview-refocus', 'true');
    if (takesFocus) editor.current?.focus();
    return register({ element: editable, state: () => plainText(latest.current) });
  }, [takesFocus]);

  const mention = dismissed ? undefined : mentionAtCaret(state);
  const choose = (handle: string): void => {
    if (mention !== undefined) draw(complete(state, mention, handle));
    setChosen(0);
  };
  const keyBinding = (event: KeyboardEvent): string | null => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit !== undefined) return 'submit';
    if (mention === undefined) return getDefaultKeyBinding(event);
    if (event.key === 'ArrowDown') return 'typeahead-next';
    if (event.key === 'ArrowUp') return 'typeahead-previous';
    if (event.key === 'Enter' || event.key === 'Tab') return 'typeahead-choose';
    if (event.key === 'Escape') return 'typeahead-close';
    return getDefaultKeyBinding(event);
  };
  const obey = (command: string): 'handled' | 'not-handled' => {
    const count = mention?.found.length ?? 1;
    if (command === 'submit') submit?.();
    else if (command === 'typeahead-next') setChosen((chosen + 1) % count);
    else if (command === 'typeahead-previous') setChosen((chosen + count - 1) % count);
    else if (command === 'typeahead-choose') choose(mention?.found[chosen]?.handle ?? '');
    else if (command === 'typeahead-close') setDismissed(true);
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div data-testid={`${testId}_label`} className="editor-label" onFocus={focused} ref={place}>
      <div className="draftjs-styles_0">
        <div data-testid={`${testId}RichTextInputContainer`} className="editor-container">
          <Editor
            ref={editor}
            editorState={state}
            onChange={draw}
            webDriverTestID={testId}
            blockRenderMap={blockRenderMap}
            placeholder={placeholder}
            role="textbox"
            ariaLabel={label}
            ariaMultiline
            ariaAutoComplete="list"
            ariaControls={`typeaheadDropdownWrapped-${number}`}
            {...(mention === undefined ? {} : { ariaActiveDescendantID: `typeaheadFocus-${id}` })}
            spellCheck
            stripPastedStyles
            tabIndex={0}
            handlePastedText={(text, _html, current) => {
              draw(pasted(current, text));
              return 'handled';
            }}
            keyBindingFn={keyBinding}
            handleKeyCommand={obey}
          />
        </div>
      </div>
      {mention === undefined ? null : <Typeahead number={number} mention={mention} chosen={chosen} choose={choose} />}
    </div>
  );
};
