import type { JSX } from 'react';
import { Composer } from './composer/composer.tsx';
import { Modal } from './modal.tsx';
import { PostArticle } from './post.tsx';
import { closeModal, postOf, useStore } from './store.ts';

const shortcuts = [['n', 'New post'], ['r', 'Reply'], ['l', 'Like'], ['j / k', 'Next / previous post'], ['/', 'Search'], ['?', 'Shortcuts']] as const;

/** Modals, menus and toasts; X keeps them in one place, before everything else. */
export const Layers = (): JSX.Element => {
  const { path, about, toast } = useStore();
  const answered = postOf(about.reply);
  const key = `${about.reply ?? ''}/${about.quote ?? ''}`;
  return (
    <div id="layers">
      {/^\/(?:compose|intent)\/post/.test(path) ? (
        <Modal label="">
          {answered === undefined ? null : <PostArticle post={answered} answered />}
          <Composer key={key} place="modal" about={about} done={closeModal} />
        </Modal>
      ) : null}
      {path.startsWith('/i/keyboard_shortcuts') ? (
        <Modal label="Keyboard shortcuts"><dl className="shortcuts">{shortcuts.map(([keys, meaning]) => <div key={keys}><dt>{meaning}</dt><dd>{keys}</dd></div>)}</dl></Modal>
      ) : null}
      {toast === undefined ? null : <div role="alert" data-testid="toast" className="toast">{toast}</div>}
    </div>
  );
};
