import { useState, type JSX, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from './icons.tsx';
import { Link } from './link.tsx';
import { go } from './store.ts';

/** Repost or quote. X draws its menus in the same place as its modals. */
export const RepostMenu = ({ id, children }: { readonly id: string; readonly children: (open: () => void) => ReactNode }): JSX.Element => {
  const [place, setPlace] = useState<DOMRect>();
  const layers = document.querySelector('#layers');
  const open = (): void => setPlace((document.activeElement ?? document.body).getBoundingClientRect());
  return (
    <>
      {children(open)}
      {place === undefined || layers === null ? null : createPortal(
        <div className="menu-ground" onClick={(event) => { event.stopPropagation(); setPlace(undefined); }}>
          <div role="menu" className="menu" style={{ top: place.top, left: place.left }}>
            <div data-testid="Dropdown">
              <div role="menuitem" tabIndex={0} data-testid="retweetConfirm"><Icon name="repost" size={18} /> Repost</div>
              <Link role="menuitem" href="/compose/post" onClick={() => { setPlace(undefined); go('/compose/post', { quote: id }); }}><Icon name="feather" size={18} /> Quote</Link>
            </div>
          </div>
        </div>,
        layers,
      )}
    </>
  );
};
