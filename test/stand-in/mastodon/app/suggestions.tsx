import { useLayoutEffect, useState, type JSX, type MouseEvent, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { accounts } from './accounts.ts';
import { Avatar, DisplayName } from './person.tsx';
import { useStore, write } from './store.ts';

/** The name being typed before the caret. */
const token = /(^|\s)@(\w{2,})$/;

/** Suggested names, over the page directly below the text; a click inserts one without an event. */
export const Suggestions = ({ box }: { readonly box: RefObject<HTMLTextAreaElement | null> }): JSX.Element | null => {
  const { text } = useStore().compose;
  const [caret, setCaret] = useState(0);
  useLayoutEffect(() => setCaret(box.current?.selectionStart ?? 0), [text, box]);
  const [, before = '', begun] = token.exec(text.slice(0, caret)) ?? [];
  const found = begun === undefined ? [] : accounts.filter(({ acct }) => acct.startsWith(begun));
  const place = box.current?.getBoundingClientRect();
  if (begun === undefined || found.length === 0 || !place || document.activeElement !== box.current) return null;
  const take = (event: MouseEvent, acct: string): void => {
    event.preventDefault();
    const from = caret - begun.length - 1 - before.length;
    write({ text: `${text.slice(0, from)}${before}@${acct} ${text.slice(caret)}` });
  };
  return createPortal(
    <div style={{ position: 'fixed', left: place.left, top: place.bottom, zIndex: 5 }}>
      <div className="autosuggest-textarea__suggestions" style={{ width: place.width }}>
        {found.map(({ acct }, at) => <div key={acct} role="button" tabIndex={0} className={at === 0 ? 'autosuggest-textarea__suggestions__item selected' : 'autosuggest-textarea__suggestions__item'} onMouseDown={(event) => take(event, acct)}><Avatar acct={acct} size={20} /><DisplayName acct={acct} /></div>)}
      </div>
    </div>,
    document.body,
  );
};
