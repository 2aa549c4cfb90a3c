import { useEffect, useRef, type FormEvent, type JSX, type KeyboardEvent } from 'react';
import Textarea from 'react-textarea-autosize';
import { me } from './accounts.ts';
import { lengthOf } from './counter.ts';
import { Icon } from './icon.tsx';
import { Avatar, DisplayName } from './person.tsx';
import { register } from './registry.ts';
import { QuotedPost } from './post.tsx';
import { cancel, change, getState, go, options, postOf, submit, useStore, write, type Upload } from './store.ts';
import { Suggestions } from './suggestions.tsx';
import { Words } from './words.tsx';
import { Visibilities } from './visibility.tsx';

const is43 = options.version === '4.3';

const isOverLimit = (): boolean => lengthOf(getState().compose.text, getState().compose.warning) > options.limit;
const canSubmit = (): boolean => {
  const { text, warning = '', isSending, uploads } = getState().compose;
  const all = warning + text;
  return !isSending && !isOverLimit() && !(all !== '' && all.trim() === '' && uploads.length === 0);
};

/** Since 4.4 it asks before a picture is posted without a description, unless only specific people will see it. */
const send = (shown: string): void => {
  // Picks up changes made by an extension without an event.
  if (shown !== getState().compose.text) write({ text: shown });
  const { text, uploads, visibility } = getState().compose;
  if (!canSubmit() || (text === '' && uploads.length === 0)) return;
  if (!is43 && visibility !== 'direct' && uploads.some(({ description }) => description === '')) change({ modal: { kind: 'missing-alt' } });
  else submit();
};

const Answered = (): JSX.Element | null => {
  const post = postOf(getState().compose.answers);
  if (post === undefined) return null;
  const href = `/@${post.acct}`;
  return (
    <div className="reply-indicator">
      <div className="reply-indicator__line" />
      <a className="detailed-status__avatar" href={href}><Avatar acct={post.acct} size={46} /></a>
      <div className="reply-indicator__main">
        <a className="detailed-status__display-name" href={href}><DisplayName acct={post.acct} /></a>
        <Words className="reply-indicator__content translate" text={post.text} />
        {post.pictures ? <div className="reply-indicator__attachments">{post.pictures.length} attachment</div> : null}
      </div>
    </div>
  );
};

const Edited = (): JSX.Element | null => {
  const post = postOf(getState().compose.edits);
  if (post === undefined) return null;
  return (
    <div className="edit-indicator">
      <div className="edit-indicator__header">
        <div className="edit-indicator__display-name"><a href={`/@${post.acct}`}>@{post.acct}</a> · <a href={`/@${post.acct}/${post.id}`}>1d</a></div>
        <div className="edit-indicator__cancel"><button type="button" className="icon-button inverted" title="Cancel" onClick={cancel}><Icon id="times" /></button></div>
      </div>
      <Words className="edit-indicator__content translate" text={post.text} />
    </div>
  );
};

const Uploaded = ({ upload }: { readonly upload: Upload }): JSX.Element => {
  const lacks = upload.description === '';
  return (
    <div className="compose-form__upload media-gallery__item">
      <div className="compose-form__upload__thumbnail">
        <div className="compose-form__upload__actions">
          <button type="button" className="icon-button compose-form__upload__delete" onClick={() => write({ uploads: getState().compose.uploads.filter(({ id }) => id !== upload.id) })}><Icon id="times" /></button>
          <button type="button" className="icon-button" onClick={() => change({ modal: { kind: 'alt', upload: upload.id } })}>Edit</button>
        </div>
        <div className="compose-form__upload__warning"><button type="button" className={lacks ? 'icon-button active' : 'icon-button'} onClick={() => change({ modal: { kind: 'alt', upload: upload.id } })}>{lacks ? <Icon id="warning" /> : null} ALT</button></div>
      </div>
    </div>
  );
};

const Poll = ({ poll }: { readonly poll: readonly string[] }): JSX.Element => (
  <div className="compose-form__poll">
    {poll.map((option, at) => (
      <label key={at} className="poll__option editable">
        <span className="poll__input" />
        <input className="autosuggest-input" placeholder={`Choice ${at + 1}`} value={option} onChange={(event) => write({ poll: poll.map((old, i) => (i === at ? event.target.value : old)) })} />
      </label>
    ))}
  </div>
);

let uploaded = 0;

/** The form for writing posts. */
export const ComposeForm = ({ isAlone = false }: { readonly isAlone?: boolean }): JSX.Element => {
  const { compose, focus } = useStore();
  const { text, warning, language, uploads, poll, isSending } = compose;
  const box = useRef<HTMLTextAreaElement>(null);
  const begun = useRef(isAlone ? -1 : focus.times);
  const wasSending = useRef(false);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => register({ element: () => box.current, state: () => latest.current }), []);
  useEffect(() => {
    if (begun.current === focus.times) return;
    begun.current = focus.times;
    void Promise.resolve().then(() => {
      box.current?.setSelectionRange(focus.from, focus.from);
      box.current?.focus();
    });
  }, [focus]);
  useEffect(() => {
    if (wasSending.current && !isSending) box.current?.focus();
    wasSending.current = isSending;
  }, [isSending]);
  // Makes Firefox check the spelling in the new language.
  useEffect(() => {
    if (box.current && box.current === document.activeElement) {
      box.current.blur();
      box.current.focus();
    }
  }, [language]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(box.current?.value ?? '');
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    send(box.current?.value ?? '');
  };
  const left = options.limit - lengthOf(text, warning);
  return (
    <form className="compose-form" onSubmit={onSubmit} {...(options.version === '4.7' && { role: 'region', 'aria-label': 'Compose' })}>
      <Answered />
      {isAlone && location.pathname === '/share' ? null : (
        <div className="navigation-bar">
          <div className="account account--minimal"><div className="account__wrapper"><a className="account__display-name" href={`/@${me}`} onClick={(event) => { event.preventDefault(); go(`/@${me}`); }}><Avatar acct={me} size={46} /><DisplayName acct={me} /></a></div></div>
          {compose.answers === undefined ? <button type="button" className="icon-button" title="Menu"><Icon id="ellipsis-h" /></button> : <button type="button" className="icon-button" title="Cancel" onClick={cancel}><Icon id="times" /></button>}
        </div>
      )}
      <div className="compose-form__highlightable">
        <div className="compose-form__scrollable">
          <Edited />
          {warning === undefined ? null : (
            <div className="spoiler-input"><div className="spoiler-input__border" />
              <input id="cw-spoiler-input" className="spoiler-input__input" placeholder="Content warning (optional)" value={warning} disabled={isSending} onChange={(event) => write({ warning: event.target.value })} onKeyDown={onKeyDown} />
              <div className="spoiler-input__border" /></div>
          )}
          <div className="autosuggest-textarea">
            <Textarea ref={box} className="autosuggest-textarea__textarea" placeholder="What’s on your mind?" aria-label="What’s on your mind?" dir="auto" lang={language} disabled={isSending} value={text} onChange={(event) => write({ text: event.target.value })} onKeyDown={onKeyDown} />
            <Suggestions box={box} />
          </div>
          {compose.quotes === undefined ? null : <QuotedPost id={compose.quotes} />}
        </div>
        {uploads.length === 0 ? null : <div className="compose-form__uploads">{uploads.map((upload) => <Uploaded key={upload.id} upload={upload} />)}</div>}
        {poll ? <Poll poll={poll} /> : null}
        <div className="compose-form__footer">
          <div className="compose-form__dropdowns">
            <Visibilities />
            <button type="button" className="dropdown-button" onClick={() => write({ language: language === 'en' ? 'id' : 'en' })}><Icon id="translate" /><span className="dropdown-button__label">{language === 'en' ? 'English' : 'Indonesia'}</span></button>
          </div>
          <div className="compose-form__actions">
            <div className="compose-form__buttons">
              <button type="button" className="icon-button" title="Add images" onClick={() => write({ uploads: [...uploads, { id: ++uploaded, description: '' }] })}><Icon id="photo" /></button>
              <button type="button" className="icon-button" title="Poll" onClick={() => write({ poll: poll ? undefined : ['', ''] })}><Icon id="tasks" /></button>
              <button type="button" className={warning === undefined ? 'icon-button' : 'icon-button active'} title="Content warning" onClick={() => write({ warning: warning === undefined ? '' : undefined })}><Icon id="warning" /></button>
              <span className={left < 0 ? 'character-counter character-counter--over' : 'character-counter'}>{left}</span>
            </div>
            <div className="compose-form__submit"><button type="submit" className="button" disabled={!canSubmit()}>{compose.edits ? 'Update' : compose.answers ? 'Reply' : 'Post'}</button></div>
          </div>
        </div>
      </div>
    </form>
  );
};
