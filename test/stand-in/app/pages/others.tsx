import { useState, type JSX } from 'react';
import { accounts } from '../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { RichEditor, emptyEditor } from '../composer/editor.tsx';
import { SearchBox } from '../sidebar.tsx';
import { words } from '../store.ts';

/** Boxes that the coach must leave alone. */
export const Messages = (): JSX.Element => {
  const [message, setMessage] = useState(emptyEditor);
  return (
    <div className="messages">
      <div className="conversations"><div className="column-head"><h2>{words.messages}</h2></div>
        {accounts.slice(1, 5).map(({ handle, name }) => <div key={handle} className="conversation" data-testid="conversation"><Avatar handle={handle} /><span><b>{name}</b><i>See you on Saturday then</i></span></div>)}
      </div>
      <div className="talk" data-testid="DmScrollerContainer">
        <p className="bubble">Are you open on Saturday?</p><p className="bubble own">From nine. Bring the wheel.</p>
        <aside className="message-box"><RichEditor testId="dmComposerTextInput" state={message} change={setMessage} label="Message" placeholder="Start a new message" /></aside>
      </div>
    </div>
  );
};

export const Explore = (): JSX.Element => <div className="column-head wide"><SearchBox /></div>;

export const Grok = (): JSX.Element => {
  const [question, setQuestion] = useState('');
  return <div className="grok"><h2>Grok</h2><textarea placeholder="Ask anything" aria-label="Ask anything" rows={2} value={question} onChange={(event) => setQuestion(event.target.value)} /></div>;
};

export const Articles = (): JSX.Element => {
  const [text, setText] = useState(emptyEditor);
  return (
    <div className="article-editor">
      <textarea name="Article Title" placeholder="Add a title" aria-label="Add a title" rows={1} />
      <RichEditor testId="composer" state={text} change={setText} label="Article" placeholder="Start writing" />
    </div>
  );
};

export const Settings = ({ isProfile }: { readonly isProfile: boolean }): JSX.Element => (
  <>
    <div className="column-head"><h2>{isProfile ? words.editProfile : 'Your account'}</h2></div>
    <form className="settings" onSubmit={(event) => event.preventDefault()}>
      {isProfile ? (
        <><label>Name <input type="text" name="displayName" defaultValue="Saddle &amp; Spoke" /></label><label>Bio <textarea name="description" defaultValue="Bicycle workshop in Bandung" /></label><label>Website <input type="text" name="url" /></label></>
      ) : (
        <><label>E-mail <input type="email" name="email" autoComplete="email" /></label><label>Current password <input type="password" name="current_password" autoComplete="current-password" /></label><label>New password <input type="password" name="new_password" autoComplete="new-password" /></label></>
      )}
      <button type="submit" className="post-button" data-testid="settingsDetailSave">Save</button>
    </form>
  </>
);

export const Notifications = (): JSX.Element => <><div className="column-head"><h2>{words.notifications}</h2></div><div className="empty">Nothing new.</div></>;
