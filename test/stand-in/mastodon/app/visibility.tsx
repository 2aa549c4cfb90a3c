import { useState, type JSX } from 'react';
import { Icon } from './icon.tsx';
import type { Visibility } from './posts.ts';
import { change, options, useStore, write } from './store.ts';

const icons: Readonly<Record<Visibility, string>> = { public: 'globe', unlisted: 'unlock', private: 'lock', direct: 'at' };
export const names: Readonly<Record<Visibility, string>> = { public: 'Public', unlisted: 'Quiet public', private: 'Followers', direct: 'Private mention' };
export const visibilities = Object.keys(names) as readonly Visibility[];

/** Who will see the post: until 4.4 a menu, since 4.5 a dialog. */
export const Visibilities = (): JSX.Element => {
  const { visibility, edits } = useStore().compose;
  const [isOpen, setOpen] = useState(false);
  const button = (
    <button type="button" className="dropdown-button" title="Visibility" disabled={edits !== undefined} onClick={() => (options.version === '4.3' ? setOpen(!isOpen) : change({ modal: { kind: 'visibility' } }))}>
      <Icon id={icons[visibility]} /><span className="dropdown-button__label">{names[visibility]}</span>
    </button>
  );
  if (options.version !== '4.3') return button;
  const pick = (one: Visibility): void => {
    write({ visibility: one });
    setOpen(false);
  };
  return (
    <div className="privacy-dropdown">
      {button}
      {isOpen ? <div className="dropdown-animation privacy-dropdown__dropdown">{visibilities.map((one) => <div key={one} role="option" aria-selected={one === visibility} className="privacy-dropdown__option" data-value={one} onClick={() => pick(one)}>{names[one]}</div>)}</div> : null}
    </div>
  );
};
