import { version } from 'react';
import { answers as answering, decide, getState } from '../store.ts';

/** One live editor: what its framework believes it contains, and what the page shows. */
interface LiveEditor {
  readonly element: () => HTMLElement | null;
  readonly state: () => string;
}

/** For tests, in the page's own world. `state` and `dom` must never differ. */
export interface StandIn {
  readonly texts: () => readonly { readonly testId: string; readonly state: string; readonly dom: string }[];
  readonly posts: () => readonly { readonly author: string; readonly text: string; readonly answers?: string | undefined; readonly quotes?: string | undefined }[];
  /** How X answers the next posts, and those still waiting for an answer. */
  readonly answer: (answer: 'yes' | 'no' | 'later') => void;
  readonly decide: (isTaken: boolean) => void;
  readonly react: string;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}

const editors = new Set<LiveEditor>();
export const register = (editor: LiveEditor): (() => void) => {
  editors.add(editor);
  return () => editors.delete(editor);
};

const shownText = (element: HTMLElement): string =>
  element instanceof HTMLTextAreaElement
    ? element.value
    : [...element.querySelectorAll('[data-block="true"]')].map((block) => block.textContent).join('\n');

const texts: StandIn['texts'] = () =>
  [...editors]
    .flatMap(({ element, state }) => {
      const found = element();
      return found === null ? [] : [{ found, state: state() }];
    })
    .toSorted((a, b) => (a.found.compareDocumentPosition(b.found) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ found, state }) => ({ testId: found.dataset['testid'] ?? '', state, dom: shownText(found) }));

export const exposeToTests = (): void => {
  window.standIn = { texts, react: version, answer: (answer) => { answering.now = answer; }, decide, posts: () => getState().posts.map(({ author, text, answers, quotes }) => ({ author, text, answers, quotes })) };
};
