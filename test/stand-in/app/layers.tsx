import { useRef, useState, type JSX } from 'react';
import { Composer } from './composer/composer.tsx';
import { Modal } from './modal.tsx';
import { PostArticle } from './post.tsx';
import { closeModal, postOf, useStore } from './store.ts';

const shortcuts = [['n', 'New post'], ['r', 'Reply'], ['l', 'Like'], ['j / k', 'Next / previous post'], ['/', 'Search'], ['?', 'Shortcuts']] as const;

/** X asks before it discards what was written in a modal; "Save" keeps it as a draft. */
const Discard = ({ close, stay }: { readonly close: () => void; readonly stay: () => void }): JSX.Element => (
  <Modal label="Save post?" close={stay}>
    <div data-testid="confirmationSheetDialog" className="sheet">
      <button type="button" data-testid="confirmationSheetConfirm" className="follow" onClick={close}>Save</button>
      <button type="button" data-testid="confirmationSheetCancel" className="follow" onClick={close}>Discard</button>
    </div>
  </Modal>
);

/** Modals, menus and toasts. X keeps them in one place, before everything else. */
export const Layers = (): JSX.Element => {
  const { path, about, toast } = useStore();
  const [asking, setAsking] = useState(false);
  const isWritten = useRef(false);
  const answered = postOf(about.reply);
  const key = `${about.reply ?? ''}/${about.quote ?? ''}`;
  return (
    <div id="layers">
      {/^\/(?:compose|intent)\/post/.test(path) ? (
        <Modal label="" close={() => (isWritten.current ? setAsking(true) : closeModal())} holdsDraft>
          {answered === undefined ? null : <PostArticle post={answered} answered />}
          <Composer key={key} place="modal" about={about} done={closeModal} written={isWritten} />
        </Modal>
      ) : null}
      {asking ? <Discard close={() => { setAsking(false); closeModal(); }} stay={() => setAsking(false)} /> : null}
      {path.startsWith('/i/keyboard_shortcuts') ? (
        <Modal label="Keyboard shortcuts"><dl className="shortcuts">{shortcuts.map(([keys, meaning]) => <div key={keys}><dt>{meaning}</dt><dd>{keys}</dd></div>)}</dl></Modal>
      ) : null}
      {toast === undefined ? null : <div role="alert" data-testid="toast" className="toast"><span>{toast.words}</span>{toast.post === undefined ? null : <> <a href={toast.post} role="link">View</a></>}</div>}
    </div>
  );
};
