import { useEffect, useRef, type JSX } from 'react';
import { register } from './registry.ts';

interface Properties {
  readonly testId: string;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly label: string;
  readonly placeholder: string;
  readonly focused?: () => void;
}

/** What mobile browsers get instead of Draft.js: a textarea controlled by React. */
export const PlainEditor = ({ testId, text, change, label, placeholder, focused }: Properties): JSX.Element => {
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => register({ element: () => box.current, state: () => latest.current }), []);
  return (
    <div data-testid={`${testId}_label`} className="editor-label" onFocus={focused}>
      <textarea ref={box} data-testid={testId} aria-label={label} placeholder={placeholder} rows={4} value={text} onChange={(event) => change(event.target.value)} />
    </div>
  );
};
