import { useState, type JSX } from 'react';
import { Icon } from '../icons.tsx';
import { Modal } from '../modal.tsx';
import { QuotedPost } from '../quoted.tsx';
import type { Post } from '../posts.ts';
import { textOf, type Medium, type Part } from './part.ts';
import { Layer } from './pickers.tsx';

interface Properties {
  readonly part: Part;
  readonly quoted?: Post | undefined;
  readonly change: (next: Partial<Part>) => void;
}

/** The host of the first address in a text, for the link card. */
const linkedSite = (text: string): string | undefined => /https?:\/\/([^\s/]+)/.exec(text)?.[1];

/**
 * The description is never on the picture itself, but on the group around it, which is otherwise called "Media" and gets a badge once described.
 * The label below shows it, too.
 */
const MediaRow = ({ media, change }: { readonly media: readonly Medium[]; readonly change: (media: readonly Medium[]) => void }): JSX.Element => {
  const [describing, setDescribing] = useState(false);
  const first = media[0];
  return (
    <>
      <div className="media">
        {media.map(({ address, alt }, index) => (
          <div key={address} className="medium" role="group" aria-label={alt === '' ? 'Media' : alt}>
            <img src={address} alt="" draggable="true" />
            {alt === '' ? null : <div className="badge"><span>ALT</span></div>}
            <button type="button" aria-label="Remove media" onClick={() => change(media.filter((_, other) => other !== index))}><Icon name="close" size={16} /></button>
          </div>
        ))}
      </div>
      <div className="media-links">
        <span data-testid="tagPeopleLabel"><Icon name="user" size={16} /> Tag people</span>
        <a href="/compose/post/media" data-testid="altTextWrapper" role="link" onClick={(event) => { event.preventDefault(); setDescribing(!describing); }}>
          <Icon name="image" size={16} /> <span data-testid="altTextLabel">{first === undefined || first.alt === '' ? 'Add description' : first.alt}</span>
        </a>
      </div>
      {describing ? (
        <Layer>
          <Modal label="Edit image description" close={() => setDescribing(false)}>
            {media.map(({ address, alt }, index) => (
              <textarea key={address} className="description" data-testid="altTextInput" aria-label="Description" placeholder="Describe the picture" value={alt}
                onChange={(event) => change(media.map((medium, other) => (other === index ? { ...medium, alt: event.target.value } : medium)))} />
            ))}
          </Modal>
        </Layer>
      ) : null}
    </>
  );
};

const PollForm = ({ remove }: { readonly remove: () => void }): JSX.Element => (
  <div className="poll-form">
    {['Choice1', 'Choice2'].map((name, index) => <input key={name} name={name} type="text" maxLength={25} placeholder={`Choice ${index + 1}`} />)}
    <button type="button" data-testid="addPollChoice" aria-label="Add a choice"><Icon name="plus" /></button>
    <label>Days <select data-testid="selectPollDays" defaultValue="1"><option>1</option><option>3</option><option>7</option></select></label>
    <button type="button" data-testid="removePollButton" className="danger" onClick={remove}>Remove poll</button>
  </div>
);

/** Pictures, poll, the quoted post and the link card. X has no such element when there is nothing to show. */
export const Attachments = ({ part, quoted, change }: Properties): JSX.Element | null => {
  const site = part.media.length > 0 || part.poll || quoted !== undefined ? undefined : linkedSite(textOf(part));
  if (part.media.length === 0 && !part.poll && quoted === undefined && site === undefined) return null;
  return (
    <div data-testid="attachments" className="attachments">
      {part.media.length > 0 ? <MediaRow media={part.media} change={(media) => change({ media })} /> : null}
      {part.poll ? <PollForm remove={() => change({ poll: false })} /> : null}
      {quoted === undefined ? null : <QuotedPost post={quoted} preview />}
      {site === undefined ? null : (
        <div data-testid="card.wrapper" className="card"><div className="card-picture"><Icon name="link" size={28} /></div><div className="card-words"><i>{site}</i><b>A page on {site}</b></div></div>
      )}
    </div>
  );
};
