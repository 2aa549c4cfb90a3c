import { useState, type JSX } from 'react';
import { Icon } from '../pieces.tsx';
import { Over } from './prompt.tsx';

const kinds = ['Suggestive', 'Nudity', 'Adult', 'Graphic Media'];

/** The labels of a post with pictures or a link. The button shows whether there are any, but not which. */
export const Labels = ({ labels, change }: { readonly labels: readonly string[]; readonly change: (labels: readonly string[]) => void }): JSX.Element => {
  const [isOpen, setOpen] = useState(false);
  const isLabelled = labels.length > 0;
  return (
    <>
      <button type="button" data-testid="labelsBtn" aria-label="Content warnings" onClick={() => setOpen(true)}><Icon name={isLabelled ? 'tick' : 'tag'} size={14} /><div dir="auto">{isLabelled ? 'Labels added' : 'Labels'}</div></button>
      {isOpen ? (
        <Over aria-label="Add a content warning">
          <div dir="auto" className="strong">Add a content warning</div>
          {kinds.map((kind) => <button key={kind} type="button" role="checkbox" aria-checked={labels.includes(kind)} aria-label={kind} onClick={() => change(labels.includes(kind) ? [] : [kind])}><div dir="auto">{kind}</div></button>)}
          <button type="button" data-testid="confirmBtn" aria-label="Done" onClick={() => setOpen(false)}><div dir="auto">Done</div></button>
        </Over>
      ) : null}
    </>
  );
};
