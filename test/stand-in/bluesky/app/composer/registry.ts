import { answers, decide, getState } from '../store.ts';

/** One live editor: what its own model says, and where it is. */
interface LiveEditor {
  readonly element: HTMLElement;
  readonly state: () => string;
  readonly pause: () => void;
  readonly caret: () => number;
}

/** For tests, in the page's own world. `state` and `dom` must never differ. */
interface StandIn {
  readonly texts: () => readonly { readonly state: string; readonly dom: string }[];
  readonly posts: () => readonly { readonly author: string; readonly text: string; readonly answers: string | undefined; readonly quotes: string | undefined }[];
  /** How Bluesky answers the next posts, and the one still waiting for an answer. */
  readonly answer: (answer: 'yes' | 'no' | 'later') => void;
  readonly decide: (isTaken: boolean) => void;
  /** Where the first editor believes the caret to be. */
  readonly caret: () => number | undefined;
  /** Ends the undo step, as a pause does: the editor undoes changes less than half a second apart together. */
  readonly pause: () => void;
}

const editors = new Set<LiveEditor>();
export const register = (editor: LiveEditor): (() => void) => {
  editors.add(editor);
  return () => editors.delete(editor);
};

const shownText = (element: HTMLElement): string =>
  [...element.querySelectorAll('p')]
    .map((line) => {
      const copy = line.cloneNode(true) as HTMLElement;
      for (const trailing of copy.querySelectorAll('.ProseMirror-trailingBreak')) trailing.remove();
      for (const found of copy.querySelectorAll('br')) found.replaceWith('\n');
      return copy.textContent;
    })
    .join('\n');

const texts: StandIn['texts'] = () =>
  [...editors]
    .toSorted((a, b) => (a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .map(({ element, state }) => ({ state: state(), dom: shownText(element) }));

export const exposeToTests = (): void => {
  const standIn: StandIn = { texts, answer: (answer) => { answers.now = answer; }, decide, caret: () => [...editors][0]?.caret(), pause: () => { for (const { pause } of editors) pause(); }, posts: () => getState().posts.map(({ author, text, answers: of, quotes }) => ({ author, text, answers: of, quotes })) };
  Reflect.set(window, 'standIn', standIn);
};
