import { EditorState, Modifier } from 'draft-js';
import type { JSX, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../icons.tsx';
import { Modal } from '../modal.tsx';
import { drawEmoji, emojiPicture } from './emoji.ts';
import type { Part } from './part.ts';

export type Picker = 'gif' | 'emoji' | 'schedule';

interface Properties {
  readonly part: Part;
  readonly change: (next: Partial<Part>) => void;
  readonly close: () => void;
}

/** X draws whatever opens over its page in a container before everything else. */
export const Layer = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const layers = document.querySelector('#layers');
  return <>{layers === null ? null : createPortal(children, layers)}</>;
};

const faces = ['😀', '😂', '😍', '🤔', '😢', '😡', '👍', '🙏', '🎉', '🚲', '☕', '🌧️', '📈', '📌', '✅', '🔥', '🌱', '🎵', '🛠️', '🧵', '🥖', '🐈', '🌊', '⏰'] as const;

/** GIFs have their own dialog, even over a composer's dialog. */
export const GifPicker = ({ part, change, close }: Properties): JSX.Element => {
  const take = (address: string, alt: string): void => {
    change({ media: [...part.media, { address, alt }] });
    close();
  };
  return (
    <Layer>
      <Modal label="" close={close}>
        <label className="search gif-search"><Icon name="explore" /><input type="text" data-testid="gifSearchSearchInput" placeholder="Search for GIFs" aria-label="Search for GIFs" /></label>
        <div className="gifs">
          {faces.slice(0, 8).map((face) => (
            <button key={face} type="button" onClick={() => take(emojiPicture(face), `${face} moving`)}><img data-testid="gifSearchGifImage" src={emojiPicture(face)} alt={`${face} moving`} /></button>
          ))}
        </div>
      </Modal>
    </Layer>
  );
};

const selects = [['Month', 'November'], ['Day', '27'], ['Year', '2026'], ['Hour', '9'], ['Minute', '00'], ['AM/PM', 'AM']] as const;

/** When to send a post: six selects and "Confirm". */
export const SchedulePicker = ({ change, close }: Properties): JSX.Element => (
  <Layer>
    <Modal label="Schedule" close={close}>
      <p className="scheduled">Will send on Fri, Nov 27, 2026 at 9:00 AM</p>
      <div className="when">
        {selects.map(([name, value], index) => <label key={name}>{name}<select id={`SELECTOR_${index + 1}`} defaultValue={value}><option>{value}</option></select></label>)}
      </div>
      <button type="button" className="follow" data-testid="scheduledConfirmationPrimaryAction" onClick={() => { change({ scheduled: true }); close(); }}>Confirm</button>
    </Modal>
  </Layer>
);

/** A menu that opens below its button, or above it if there is no room below. */
export const EmojiPicker = ({ part, change, close, under }: Properties & { readonly under: DOMRect }): JSX.Element => {
  const take = (emoji: string): void => {
    const content = Modifier.insertText(part.editor.getCurrentContent(), part.editor.getSelection(), emoji);
    change({ editor: drawEmoji(EditorState.push(part.editor, content, 'insert-characters')), text: part.text + emoji });
    close();
  };
  const height = 320;
  const top = under.bottom + height <= innerHeight || under.top < height ? under.bottom : under.top - height;
  return (
    <Layer>
      <div className="menu-ground" onClick={(event) => { if (event.target === event.currentTarget) close(); }}>
        <div role="menu" className="menu emojis" style={{ top, left: Math.max(0, Math.min(under.left, innerWidth - 330)), height }} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); close(); } }}>
          <div data-testid="Dropdown">
            <label className="search"><Icon name="explore" /><input type="text" placeholder="Search emojis" aria-label="Search emojis" /></label>
            <div className="faces">{faces.map((face) => <button key={face} type="button" aria-label={face} onClick={() => take(face)}><img src={emojiPicture(face)} alt="" width="24" height="24" /></button>)}</div>
          </div>
        </div>
      </div>
    </Layer>
  );
};
