import { useRef, useState, type JSX, type ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { options, words } from '../store.ts';
import { lengthOf, limit } from './length.ts';
import { isEmpty, textOf, type Medium, type Part } from './part.ts';
import { EmojiPicker, GifPicker, SchedulePicker, type Picker } from './pickers.tsx';

/** X shows the number only when little room is left. */
const warningLength = 20;

const Counter = ({ text }: { readonly text: string }): JSX.Element | null => {
  if (text === '') return null;
  const left = limit - lengthOf(text);
  const share = Math.min(1, 1 - left / limit);
  const colour = left < 0 ? 'rgb(244, 33, 46)' : left <= warningLength ? 'rgb(255, 212, 0)' : 'rgb(29, 155, 240)';
  return (
    <div role="progressbar" aria-valuenow={Math.round(share * 100)} aria-valuemin={0} aria-valuemax={100} className="counter"
      data-testid={options.longPosts ? 'dual-phase-countdown-circle' : 'countdown-circle'}>
      <svg viewBox="0 0 24 24" width="24" height="24"><circle cx="12" cy="12" r="10" className="track" /><circle cx="12" cy="12" r="10" stroke={colour} strokeDasharray={`${share * 62.8} 62.8`} transform="rotate(-90 12 12)" /></svg>
      {left <= warningLength ? <span>{left}</span> : null}
    </div>
  );
};

interface Properties {
  readonly part: Part;
  readonly change: (next: Partial<Part>) => void;
  readonly add?: (() => void) | undefined;
  readonly children: ReactNode;
}

const mediaFrom = (files: FileList | null): readonly Medium[] => [...(files ?? [])].map((file) => ({ address: URL.createObjectURL(file), alt: '' }));

/** Only drawn while its composer is in use. */
export const Toolbar = ({ part, change, add, children }: Properties): JSX.Element => {
  const files = useRef<HTMLInputElement>(null);
  const smile = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Picker>();
  const picking = { part, change, close: () => setOpen(undefined) };
  return (
    <div data-testid="toolBar" className="toolbar" role="group">
      <nav role="navigation">
        <input ref={files} type="file" hidden multiple accept="image/*,video/*" data-testid="fileInput" onChange={(event) => change({ media: [...part.media, ...mediaFrom(event.target.files)] })} />
        <button type="button" aria-label="Add photos or video" onClick={() => files.current?.click()}><Icon name="image" /></button>
        <button type="button" aria-label="Add a GIF" data-testid="gifSearchButton" onClick={() => setOpen('gif')}><Icon name="gif" /></button>
        <button type="button" aria-label="Enhance your post with Grok" data-testid="grokImgGen"><Icon name="spark" /></button>
        <button type="button" aria-label="Add poll" data-testid="createPollButton" onClick={() => change({ poll: !part.poll })}><Icon name="poll" /></button>
        <button ref={smile} type="button" aria-label="Add emoji" onClick={() => setOpen('emoji')}><Icon name="smile" /></button>
        <button type="button" aria-label="Schedule post" data-testid="scheduleOption" onClick={() => setOpen('schedule')}><Icon name="calendar" /></button>
        <button type="button" aria-label="Tag location" data-testid="geoButton" disabled><Icon name="pin" /></button>
      </nav>
      <div className="toolbar-end">
        <Counter text={textOf(part)} />
        {add === undefined || isEmpty(part) ? null : <button type="button" className="add" aria-label="Add post" data-testid="addButton" onClick={add}><Icon name="plus" size={16} /></button>}
        {children}
      </div>
      {open === 'gif' ? <GifPicker {...picking} /> : null}
      {open === 'schedule' ? <SchedulePicker {...picking} /> : null}
      {open === 'emoji' && smile.current !== null ? <EmojiPicker {...picking} under={smile.current.getBoundingClientRect()} /> : null}
    </div>
  );
};

export const postWord = (reply: boolean, partCount: number): string => (reply ? words.reply : partCount > 1 ? words.postAll : words.post);
