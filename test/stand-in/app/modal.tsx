import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { closeModal, options } from './store.ts';
import { Icon } from './icons.tsx';

/** X keeps the focus inside its modals: whatever else gets it is made to return it. */
const useFocusTrap = (inside: { readonly current: HTMLElement | null }): void => {
  useEffect(() => {
    const before = document.activeElement;
    const bringBack = ({ target }: FocusEvent): void => {
      const modal = inside.current;
      if (modal === null || !(target instanceof Element) || modal.contains(target) || target.closest('[role="menu"]') !== null) return;
      // Another dialog may be open over this one.
      if ([...document.querySelectorAll('.modal')].at(-1) !== modal) return;
      const first = modal.querySelector<HTMLElement>('[contenteditable="true"], textarea') ?? modal.querySelector<HTMLElement>('button');
      first?.focus();
    };
    document.addEventListener('focusin', bringBack, true);
    return () => {
      document.removeEventListener('focusin', bringBack, true);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [inside]);
};

interface Properties {
  readonly label: string;
  readonly close?: () => void;
  /** Whether it contains a composer. */
  readonly holdsDraft?: boolean;
  readonly children: ReactNode;
}

const modalIf = (isIt: boolean): { readonly 'aria-modal'?: true } => (isIt ? { 'aria-modal': true } : {});
const { modals } = options;

/** A dialog within a dialog, as X nests them. The mask belongs to the outer one. */
export const Modal = ({ label, close = closeModal, holdsDraft = false, children }: Properties): JSX.Element => {
  const inside = useRef<HTMLDivElement>(null);
  useFocusTrap(inside);
  return (
    <div role="dialog" {...modalIf(modals === 'outer' || modals === 'both')} className="modal-ground" aria-labelledby="modal-header">
      <div data-testid="mask" className="mask" onClick={close} />
      <div role="dialog" {...modalIf(modals === 'inner' || modals === 'both')} aria-labelledby="modal-header" className="modal" ref={inside}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.defaultPrevented) return;
          event.stopPropagation();
          close();
        }}>
        <div className="modal-bar">
          <button type="button" className="round" aria-label="Close" data-testid="app-bar-close" onClick={close}><Icon name="close" /></button>
          <h2 id="modal-header">{label}</h2>
          {holdsDraft ? <button type="button" className="text-button" data-testid="unsentButton">Drafts</button> : null}
        </div>
        <div className="modal-body">{children}</div>
      </div>
    </div>
  );
};
