import { useState, type JSX } from 'react';
import { change, getState, submit, useStore, write, type Modal } from './store.ts';
import { names, visibilities } from './visibility.tsx';

const close = (): void => change({ modal: undefined });

const MissingAlt = (): JSX.Element => {
  const first = getState().compose.uploads.find(({ description }) => description === '');
  return (
    <div className="modal-root__modal safety-action-modal">
      <h1>Add alt text?</h1><p>Your post contains media without alt text.</p>
      <button type="button" className="link-button" onClick={() => { close(); submit(); }}>Post anyway</button>
      <button type="button" className="button" onClick={() => change({ modal: first && { kind: 'alt', upload: first.id } })}>Add alt text</button>
    </div>
  );
};

const Alt = ({ upload }: { readonly upload: number }): JSX.Element => {
  const [words, setWords] = useState(getState().compose.uploads.find(({ id }) => id === upload)?.description ?? '');
  const save = (): void => {
    write({ uploads: getState().compose.uploads.map((one) => (one.id === upload ? { ...one, description: words } : one)) });
    close();
  };
  return (
    <div className="modal-root__modal dialog-modal">
      <label htmlFor="description">Describe this for people with visual impairments…</label>
      <textarea id="description" value={words} onChange={(event) => setWords(event.target.value)} />
      <button type="button" className="button" onClick={save}>Done</button>
    </div>
  );
};

const Visibility = (): JSX.Element => (
  <div className="modal-root__modal dialog-modal visibility-modal">
    <h1>Visibility</h1>
    {visibilities.map((one) => <button key={one} type="button" data-value={one} onClick={() => { write({ visibility: one }); close(); }}>{names[one]}</button>)}
  </div>
);

const Inside = ({ modal }: { readonly modal: Modal }): JSX.Element => (modal.kind === 'alt' ? <Alt upload={modal.upload} /> : modal.kind === 'visibility' ? <Visibility /> : <MissingAlt />);

export const Modals = (): JSX.Element => {
  const { modal } = useStore();
  return <div className="modal-root">{modal ? <div className="modal-root__visible"><div className="modal-root__overlay" role="presentation" onClick={close} /><div role="dialog" className="modal-root__container"><Inside modal={modal} /></div></div> : null}</div>;
};
