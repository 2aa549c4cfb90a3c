import { useState, type JSX } from 'react';
import { viewerHandle } from '../accounts.ts';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icons.tsx';
import { go, options, postOf, submit, useStore, words, type About } from '../store.ts';
import { Attachments } from './attachments.tsx';
import { RichEditor } from './editor.tsx';
import { lengthOf, limit } from './length.ts';
import { isEmpty, partWith, textOf, type Part } from './part.ts';
import { PlainEditor } from './textarea.tsx';
import { Toolbar, postWord } from './toolbar.tsx';

interface Properties {
  /** Where it is: below the header of home, in a modal, below a post, in X Pro's drawer. */
  readonly place: 'home' | 'modal' | 'inline' | 'drawer';
  readonly about?: About;
  readonly done?: () => void;
  /** Set while something is written. */
  readonly written?: { current: boolean };
}

/** X empties the existing editor: the element stays. */
const emptied = (part: Part): Part => ({ ...partWith(''), key: part.key });

const placeholderOf = (reply: boolean, index: number): string => (index > 0 ? 'Add another post' : reply ? words.postYourReply : words.whatsHappening);

/** Every composer that X has. The toolbar with Post is inside the part being written. */
export const Composer = ({ place, about = {}, done, written }: Properties): JSX.Element => {
  useStore();
  const [parts, setParts] = useState<readonly Part[]>(() => (about.texts ?? ['']).map(partWith));
  const [active, setActive] = useState(0);
  const [expanded, setExpanded] = useState(place !== 'inline');
  const isReply = about.reply !== undefined;
  const isInline = place === 'home' || place === 'inline';

  const changePart = (key: number, next: Partial<Part>): void => setParts((all) => all.map((part) => (part.key === key ? { ...part, ...next } : part)));
  const isScheduled = parts.some((part) => part.scheduled);
  const [isSending, setSending] = useState(false);
  const isReady = !isSending && parts.every((part) => !isEmpty(part) && lengthOf(textOf(part)) <= limit);
  if (written !== undefined) written.current = parts.some((part) => !isEmpty(part));
  const empty = (): void => {
    setParts((all) => all.slice(0, 1).map(emptied));
    setActive(0);
  };
  const send = (): void => {
    if (!isReady) return;
    setSending(true);
    submit(parts.map(textOf), about, isScheduled, (isTaken) => {
      setSending(false);
      if (!isTaken) return;
      empty();
      done?.();
    });
  };
  const add = (): void => {
    if (place === 'home') {
      // A thread started on home continues in the modal.
      go('/compose/post', { texts: [...parts.map(textOf), ''] });
      setParts((all) => all.slice(0, 1).map(emptied));
      return;
    }
    setParts([...parts.slice(0, active + 1), partWith(''), ...parts.slice(active + 1)]);
    setActive(active + 1);
  };
  const post = (
    <button type="button" className="post-button" disabled={!isReady} aria-disabled={!isReady} onClick={send}
      {...(place === 'drawer' ? {} : { 'data-testid': isInline ? 'tweetButtonInline' : 'tweetButton' })}>
      <span><span>{isScheduled ? 'Schedule' : postWord(isReply, parts.length)}</span></span>
    </button>
  );

  return (
    <div className={`composer in-${place}`}>
      {isScheduled ? <div data-testid="scheduledTweetIndicator" className="scheduled"><Icon name="calendar" size={14} /> Will send on Fri, Nov 27 at 9:00 AM</div> : null}
      {parts.map((part, index) => (
        <div key={part.key} className={index === active ? 'part' : 'part idle'} data-rbd-droppable-id={`composer-${index}`} data-rbd-droppable-context-id="4">
          <div className="part-row">
          <div className="part-side"><Avatar handle={viewerHandle} />{index < parts.length - 1 ? <div className="thread-line" /> : null}</div>
          <div className="part-main" data-testid="composeBoxContainer">
            {options.mobile
              ? <PlainEditor testId={`tweetTextarea_${index}`} text={part.text} change={(text) => changePart(part.key, { text })} label={words.postText} placeholder={placeholderOf(isReply, index)} focused={() => setActive(index)} />
              : <RichEditor testId={`tweetTextarea_${index}`} state={part.editor} change={(editor) => changePart(part.key, { editor })} label={words.postText} placeholder={placeholderOf(isReply, index)}
                  takesFocus={!isInline && index === active} focused={() => { setActive(index); setExpanded(true); }} submit={send} />}
            <Attachments part={part} change={(next) => changePart(part.key, next)} quoted={index === 0 ? postOf(about.quote) : undefined} />
          </div>
          {expanded ? null : <div className="collapsed-end">{post}</div>}
          </div>
          {index === active && expanded && place !== 'inline' && !isReply ? <div className="who"><Icon name="globe" size={16} /> {words.everyone}</div> : null}
          {index === active && expanded ? <Toolbar part={part} change={(next) => changePart(part.key, next)} add={place === 'inline' ? undefined : add}>{post}{place === 'drawer' ? <button type="button" className="text-button" onClick={empty}>Save draft</button> : null}</Toolbar> : null}
        </div>
      ))}
    </div>
  );
};
