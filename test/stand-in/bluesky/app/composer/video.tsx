import { useState, type JSX } from 'react';
import { Icon } from '../pieces.tsx';
import { Over } from './prompt.tsx';

/** A video with the button for its description, which looks the same before and after. */
export const Video = ({ description, describe, remove }: { readonly description: string; readonly describe: (words: string) => void; readonly remove: () => void }): JSX.Element => {
  const [words, setWords] = useState<string>();
  return (
    <div className="video">
      <div className="embed">
        <button type="button" className="remove" aria-label="Remove" onClick={remove}><Icon name="cross" size={12} /></button>
        <video width={240} height={120} muted loop playsInline />
      </div>
      <div><button type="button" aria-label="Captions & alt text" onClick={() => setWords(description)}><Icon name="tag" size={14} /><div dir="auto">Captions & alt text</div></button></div>
      {words === undefined ? null : (
        <Over aria-label="Video settings">
          <div dir="auto" className="strong">Alt text</div>
          <textarea aria-label="Alt text" rows={3} value={words} onChange={({ target }) => setWords(target.value)} />
          <button type="button" aria-label="Done" onClick={() => { describe(words); setWords(undefined); }}><div dir="auto">Done</div></button>
        </Over>
      )}
    </div>
  );
};
