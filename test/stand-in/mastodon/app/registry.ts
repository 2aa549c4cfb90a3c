import { version } from 'react';
import { answers, decide, getState, mention } from './store.ts';

interface LiveEditor {
  readonly element: () => HTMLTextAreaElement | null;
  readonly state: () => string;
}

const editors = new Set<LiveEditor>();
export const register = (editor: LiveEditor): (() => void) => {
  editors.add(editor);
  return () => editors.delete(editor);
};

/** For tests, in the page's own world. `state` and `dom` must never differ. */
export const exposeToTests = (): void => {
  Reflect.set(window, 'standIn', {
    texts: () => [...editors].flatMap(({ element, state }) => { const found = element(); return found === null ? [] : [{ testId: '', state: state(), dom: found.value }]; }),
    posts: () => getState().posts.map(({ acct, text }) => ({ acct, text })),
    answer: (answer: 'yes' | 'no' | 'later') => { answers.now = answer; },
    decide, mention,
    react: version,
  });
};
