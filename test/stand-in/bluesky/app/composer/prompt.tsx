import type { JSX, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { FocusScope } from 'radix-ui/internal';

interface Answer {
  readonly says: string;
  readonly press: () => void;
}

interface Properties {
  readonly title: string;
  readonly answers: readonly Answer[];
  /** A prompt with a test id on its first answer; one with three answers has none. */
  readonly isPlain: boolean;
}

/** A dialog over everything, which keeps the focus. */
export const Over = ({ children, ...attributes }: { readonly children: ReactNode; readonly 'aria-label'?: string; readonly 'data-testid'?: string }): JSX.Element =>
  createPortal(
    <div className="question-layer">
      <FocusScope.FocusScope loop trapped asChild>
        <div role="dialog" className="question" tabIndex={-1} {...attributes}>{children}</div>
      </FocusScope.FocusScope>
    </div>,
    document.body,
  );

export const Prompt = ({ title, answers, isPlain }: Properties): JSX.Element => (
  <Over {...(isPlain ? { 'data-testid': 'confirmModal' } : {})}>
    <div dir="auto" className="strong">{title}</div>
    {answers.map(({ says, press }, at) => <button key={says} type="button" aria-label={says} onClick={press} {...(isPlain && at === 0 ? { 'data-testid': 'confirmBtn' } : {})}><div dir="auto">{says}</div></button>)}
  </Over>
);
