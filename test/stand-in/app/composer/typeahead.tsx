import { EditorState, Modifier } from 'draft-js';
import type { JSX, MouseEvent } from 'react';
import { accounts, type Account } from '../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { options } from '../store.ts';

/** The "@…" being typed before the caret: where it starts, and which accounts match. */
export interface Mention {
  readonly start: number;
  readonly found: readonly Account[];
}

export const mentionAtCaret = (state: EditorState): Mention | undefined => {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const before = state.getCurrentContent().getBlockForKey(selection.getStartKey()).getText().slice(0, selection.getStartOffset());
  const typed = /(?:^|\s)@(\w*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const found = accounts.filter(({ handle, name }) => `${handle} ${name}`.toLowerCase().includes(typed.toLowerCase())).slice(0, 5);
  return found.length === 0 ? undefined : { start: before.length - typed.length - 1, found };
};

export const complete = (state: EditorState, { start }: Mention, handle: string): EditorState => {
  const selection = state.getSelection();
  const content = Modifier.replaceText(state.getCurrentContent(), selection.merge({ anchorOffset: start }), `@${handle} `);
  return EditorState.push(state, content, 'insert-characters');
};

interface Properties {
  readonly number: number;
  readonly mention: Mention;
  readonly chosen: number;
  readonly choose: (handle: string) => void;
}

const keepFocus = (event: MouseEvent): void => event.preventDefault();

export const Typeahead = ({ number, mention, chosen, choose }: Properties): JSX.Element => (
  <div id={`typeaheadDropdownWrapped-${number}`} className="typeahead" {...(options.bareSuggestions ? {} : { role: 'listbox' })} onMouseDown={keepFocus}>
    {mention.found.map(({ handle, name }, index) => (
      <button key={handle} type="button" {...(options.bareSuggestions ? {} : { role: 'option', 'aria-selected': index === chosen })} data-testid="typeaheadResult" onClick={() => choose(handle)}>
        <Avatar handle={handle} />
        <span><b>{name}</b><i>@{handle}</i></span>
      </button>
    ))}
  </div>
);
