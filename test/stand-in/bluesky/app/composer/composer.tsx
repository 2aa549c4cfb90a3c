import { Fragment, useState, type JSX, type MutableRefObject } from 'react';
import { accountOf, viewer } from '../accounts.ts';
import { Avatar, Icon } from '../pieces.tsx';
import { postOf, submit, type Opening } from '../store.ts';
import { TextInput } from './editor.tsx';
import { Embeds } from './embeds.tsx';
import { Labels } from './labels.tsx';
import { lengthOf } from './links.ts';
import { hasMedia, isEmpty, newPart, type Part } from './part.ts';
import { Prompt } from './prompt.tsx';

const limit = 300;

/** The answered post, with a name and words but no handle. */
const ReplyTo = ({ id }: { readonly id: string }): JSX.Element | null => {
  const answered = postOf(id);
  if (answered === undefined) return null;
  const account = accountOf(answered.author);
  return <div role="button" tabIndex={0} className="reply-to" aria-label="Expand or collapse the full post you are replying to"><Avatar account={account} size={50} /><div><div><div dir="auto" className="strong">{account.name}</div></div><div><div dir="auto">{answered.text}</div></div></div></div>;
};

interface Properties {
  readonly opening: Opening;
  /** Called by Escape, too. */
  readonly cancelRef: MutableRefObject<(() => void) | null>;
  readonly close: () => void;
}

export const Composer = ({ opening, cancelRef, close }: Properties): JSX.Element => {
  const [parts, setParts] = useState<readonly Part[]>(() => [newPart(opening.text, opening.quote)]);
  const [active, setActive] = useState(0);
  const [isSending, setSending] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const [question, setQuestion] = useState<'discard' | 'skip'>();
  const isReply = opening.reply !== undefined;
  const isThread = parts.length > 1;
  const current = parts[active] ?? newPart();
  const changePart = (key: number, next: Partial<Part>): void => setParts((all) => all.map((part) => (part.key === key ? { ...part, ...next } : part)));

  const canPost = parts.some((part) => !isEmpty(part)) && parts.every(({ text }) => lengthOf(text) <= limit);
  const send = (): void => {
    setSending(true);
    setRefused(false);
    submit(parts.filter((part) => !isEmpty(part)).map(({ text }) => text.trimEnd()), opening, (isTaken) => {
      if (isTaken) return close();
      setSending(false);
      setRefused(true);
    });
  };
  const publish = (): void => {
    if (isSending || !canPost) return;
    const last = parts.findLastIndex((part) => !isEmpty(part));
    if (parts.slice(0, last).some(isEmpty)) setQuestion('skip');
    else send();
  };
  const cancel = (): void => {
    if (question !== undefined) setQuestion(undefined);
    else if (parts.every((part) => part.text === '' && !hasMedia(part) && part.link === undefined)) close();
    else setQuestion('discard');
  };
  cancelRef.current = cancel;
  const add = (): void => {
    setParts([...parts.slice(0, active + 1), newPart(), ...parts.slice(active + 1)]);
    setActive(active + 1);
  };
  const keep = { says: 'Keep editing', press: () => setQuestion(undefined) };
  const discard = { says: 'Discard', press: close };

  const canBeLabelled = hasMedia(current) || current.link !== undefined;
  const footer = (
    <>
      {isReply && !canBeLabelled ? null : (
        <div className="pills">
          {isReply ? null : <button type="button" data-testid="openReplyGateButton"><Icon name="globe" size={14} /><div dir="auto">Anyone can interact</div></button>}
          {canBeLabelled ? <Labels labels={current.labels} change={(labels) => changePart(current.key, { labels })} /> : null}
        </div>
      )}
      <div className="footer">
        <div><button type="button" aria-label="Add image" className="add-picture" onClick={() => changePart(current.key, { video: undefined, pictures: [...current.pictures, false] })}><Icon name="picture" /></button><button type="button" aria-label="Add video" onClick={() => changePart(current.key, { pictures: [], video: '' })}><Icon name="video" /></button><button type="button" aria-label="Open emoji picker"><Icon name="smile" /></button></div>
        <div>{isEmpty(current) ? null : <button type="button" aria-label="Add another post to thread" className="add-post" onClick={add}><Icon name="plus" size={16} /></button>}<button type="button" data-testid="selectLangBtn"><div dir="auto">English</div></button><div dir="auto" className="left-over">{limit - lengthOf(current.text)}</div></div>
      </div>
    </>
  );

  return (
    <div data-testid="composePostView" className="composer">
      <div aria-modal className="composer-inner">
        <div>
          <div className="composer-top">
            <button type="button" aria-label="Cancel" className="cancel" onClick={cancel}><div dir="auto">Cancel</div></button>
            <div className="space" />
            {isSending ? <><div dir="auto" className="weak">Posting...</div><div role="progressbar" className="wheel"><svg width={20} height={20} viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" /></svg></div></>
              : <>{isReply ? null : <button type="button" aria-label="Drafts" className="drafts"><div dir="auto">Drafts</div></button>}<button type="button" data-testid="composerPublishBtn" aria-label={isReply ? 'Publish reply' : isThread ? 'Publish posts' : 'Publish post'} disabled={!canPost} aria-disabled={!canPost} onClick={publish}><div dir="auto">{isReply ? 'Reply' : isThread ? 'Post All' : 'Post'}</div></button></>}
          </div>
          {isRefused ? <div className="error"><Icon name="cross" size={14} /><div dir="auto">Unable to connect. Please check your internet connection and try again.</div></div> : null}
        </div>
        <div className="composer-scroll"><div>
          {opening.reply === undefined ? null : <ReplyTo id={opening.reply} />}
          {parts.map((part, at) => (
            <Fragment key={part.key}>
              <div className={at === active ? 'part' : 'part idle'}>
                <div className="part-row">
                  <Avatar account={viewer} />
                  <TextInput text={part.text} placeholder={at > 0 ? 'Add another post' : isReply ? 'Write your reply' : "What's up?"} isActive={at === active} takesFocus={at === parts.length - 1}
                    changed={(text) => changePart(part.key, { text })} focused={() => setActive(at)} publish={publish} newLink={(link) => changePart(part.key, { link })} />
                </div>
                {isThread && at === active ? <button type="button" className="remove-part" aria-label="Delete post" onClick={() => { setParts(parts.filter(({ key }) => key !== part.key)); setActive(Math.max(0, at - 1)); }}><Icon name="cross" size={16} /></button> : null}
                <Embeds part={part} change={(next) => changePart(part.key, next)} />
              </div>
              {isThread && at === active ? <div className="sticky">{footer}</div> : null}
            </Fragment>
          ))}
        </div></div>
        {isThread ? null : footer}
      </div>
      {question === 'discard' ? <Prompt title="Discard draft?" isPlain={isReply} answers={isReply ? [discard, keep] : [{ says: 'Save draft', press: close }, discard, keep]} /> : null}
      {question === 'skip' ? <Prompt title="Skip empty posts?" isPlain answers={[{ says: 'Post anyway', press: () => { setQuestion(undefined); send(); } }, keep]} /> : null}
    </div>
  );
};
